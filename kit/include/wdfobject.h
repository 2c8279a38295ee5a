// WDF: objects, their attributes and their context space. The project's own stand-in.
// Source: learn.microsoft.com/windows-hardware/drivers/ddi/wdfobject
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

typedef VOID EVT_WDF_OBJECT_CONTEXT_CLEANUP(WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP *PFN_WDF_OBJECT_CONTEXT_CLEANUP;
typedef VOID EVT_WDF_OBJECT_CONTEXT_DESTROY(WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY *PFN_WDF_OBJECT_CONTEXT_DESTROY;

typedef const struct _WDF_OBJECT_CONTEXT_TYPE_INFO *PCWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO GET_UNIQUE_CONTEXT_TYPE(VOID);
typedef GET_UNIQUE_CONTEXT_TYPE *PFN_GET_UNIQUE_CONTEXT_TYPE;

typedef struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    LPCSTR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
} WDF_OBJECT_CONTEXT_TYPE_INFO, *PWDF_OBJECT_CONTEXT_TYPE_INFO;

typedef struct _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
} WDF_CUSTOM_TYPE_CONTEXT, *PWDF_CUSTOM_TYPE_CONTEXT;

typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid,
    WdfExecutionLevelInheritFromParent,
    WdfExecutionLevelPassive,
    WdfExecutionLevelDispatch
} WDF_EXECUTION_LEVEL;

typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid,
    WdfSynchronizationScopeInheritFromParent,
    WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue,
    WdfSynchronizationScopeNone
} WDF_SYNCHRONIZATION_SCOPE;

typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
} WDF_OBJECT_ATTRIBUTES;

#define KIT_WDF_INIT(Type, Pointer)                 \
    do {                                            \
        memset((Pointer), 0, sizeof(Type));         \
        (Pointer)->Size = WDF_STRUCTURE_SIZE(Type); \
    } while (0)

FORCEINLINE VOID WDF_OBJECT_ATTRIBUTES_INIT(PWDF_OBJECT_ATTRIBUTES Attributes) {
    KIT_WDF_INIT(WDF_OBJECT_ATTRIBUTES, Attributes);
    Attributes->ExecutionLevel = WdfExecutionLevelInheritFromParent;
    Attributes->SynchronizationScope = WdfSynchronizationScopeInheritFromParent;
}

#define WDF_TYPE_NAME_TO_TYPE_INFO(Type) _WDF_##Type##_TYPE_INFO
#define WDF_GET_CONTEXT_TYPE_INFO(Type) (&WDF_TYPE_NAME_TO_TYPE_INFO(Type))
#define WDF_TYPE_NAME_POINTER_TYPE(Type) WDF_POINTER_TYPE_##Type

#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(Attributes, Type) \
    (Attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(Type)
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(Attributes, Type) \
    WDF_OBJECT_ATTRIBUTES_INIT(Attributes);                       \
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(Attributes, Type)

#define WDF_DECLARE_TYPE_AND_GLOBALS(Type, Unique, GetUnique, Section)         \
    typedef Type *WDF_TYPE_NAME_POINTER_TYPE(Type);                            \
    WDF_EXTERN_C const __declspec(selectany) WDF_OBJECT_CONTEXT_TYPE_INFO \
        WDF_TYPE_NAME_TO_TYPE_INFO(Type) = {sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), \
                                            #Type, sizeof(Type), Unique, GetUnique};
#define WDF_DECLARE_CASTING_FUNCTION(Type, Accessor)                        \
    WDF_EXTERN_C FORCEINLINE Type *Accessor(WDFOBJECT Handle) {             \
        return (Type *)WdfObjectGetTypedContextWorker(                      \
            Handle, WDF_GET_CONTEXT_TYPE_INFO(Type)->UniqueType);           \
    }
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, Accessor)                          \
    WDF_DECLARE_TYPE_AND_GLOBALS(Type, WDF_GET_CONTEXT_TYPE_INFO(Type), NULL, "") \
    WDF_DECLARE_CASTING_FUNCTION(Type, Accessor)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(Type, Accessor) \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, Accessor)
#define WDF_DECLARE_CONTEXT_TYPE(Type) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(Type, WdfObjectGet_##Type)
#define WdfObjectGetTypedContext(Handle, Type) \
    ((Type *)WdfObjectGetTypedContextWorker(   \
        (WDFOBJECT)(Handle), WDF_GET_CONTEXT_TYPE_INFO(Type)->UniqueType))

#define WDF_CUSTOM_TYPE_CONTEXT_NAME(Type) WDF_CUSTOM_##Type##_TYPE_CONTEXT
#define WDF_DECLARE_CUSTOM_TYPE(Type)                                      \
    typedef WDF_CUSTOM_TYPE_CONTEXT WDF_CUSTOM_TYPE_CONTEXT_NAME(Type);    \
    WDF_DECLARE_TYPE_AND_GLOBALS(WDF_CUSTOM_##Type##_TYPE_CONTEXT,         \
                                 (&_WDF_WDF_CUSTOM_##Type##_TYPE_CONTEXT_TYPE_INFO), NULL, "")
#define KIT_WDF_CUSTOM_TYPE(Type) (&_WDF_WDF_CUSTOM_##Type##_TYPE_CONTEXT_TYPE_INFO)

PVOID WdfObjectGetTypedContextWorker(WDFOBJECT Handle, PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);
NTSTATUS WdfObjectAllocateContext(WDFOBJECT Handle, PWDF_OBJECT_ATTRIBUTES ContextAttributes, PVOID *Context);
WDFOBJECT WdfObjectContextGetObject(PVOID ContextPointer);
VOID WdfObjectReferenceActual(WDFOBJECT Handle, PVOID Tag, LONG Line, PCSTR File);
VOID WdfObjectDereferenceActual(WDFOBJECT Handle, PVOID Tag, LONG Line, PCSTR File);
NTSTATUS WdfObjectCreate(PWDF_OBJECT_ATTRIBUTES Attributes, WDFOBJECT *Object);
VOID WdfObjectDelete(WDFOBJECT Object);
NTSTATUS WdfObjectQuery(WDFOBJECT Object, const GUID *Guid, ULONG QueryBufferLength, PVOID QueryBuffer);

#define WdfObjectReference(Handle) WdfObjectReferenceWithTag(Handle, NULL)
#define WdfObjectReferenceWithTag(Handle, Tag) WdfObjectReferenceActual(Handle, Tag, __LINE__, __FILE__)
#define WdfObjectDereference(Handle) WdfObjectDereferenceWithTag(Handle, NULL)
#define WdfObjectDereferenceWithTag(Handle, Tag) WdfObjectDereferenceActual(Handle, Tag, __LINE__, __FILE__)

FORCEINLINE NTSTATUS KitWdfAddCustomType(WDFOBJECT Handle, PCWDF_OBJECT_CONTEXT_TYPE_INFO Type, ULONG_PTR Data,
                                         PFN_WDF_OBJECT_CONTEXT_CLEANUP Cleanup,
                                         PFN_WDF_OBJECT_CONTEXT_DESTROY Destroy) {
    WDF_OBJECT_ATTRIBUTES Attributes;
    PVOID Context = NULL;
    NTSTATUS Status;
    WDF_OBJECT_ATTRIBUTES_INIT(&Attributes);
    Attributes.ContextTypeInfo = Type;
    Attributes.EvtCleanupCallback = Cleanup;
    Attributes.EvtDestroyCallback = Destroy;
    Status = WdfObjectAllocateContext(Handle, &Attributes, &Context);
    if (Status >= 0)
        ((PWDF_CUSTOM_TYPE_CONTEXT)Context)->Data = Data;
    return Status;
}
FORCEINLINE ULONG_PTR KitWdfGetCustomTypeData(WDFOBJECT Handle, PCWDF_OBJECT_CONTEXT_TYPE_INFO Type) {
    PWDF_CUSTOM_TYPE_CONTEXT Context = (PWDF_CUSTOM_TYPE_CONTEXT)WdfObjectGetTypedContextWorker(Handle, Type);
    return Context ? Context->Data : 0;
}
#define WdfObjectAddCustomType(Handle, Type) \
    KitWdfAddCustomType((WDFOBJECT)(Handle), KIT_WDF_CUSTOM_TYPE(Type), 0, NULL, NULL)
#define WdfObjectAddCustomTypeWithData(Handle, Type, Data, Cleanup, Destroy) \
    KitWdfAddCustomType((WDFOBJECT)(Handle), KIT_WDF_CUSTOM_TYPE(Type), Data, Cleanup, Destroy)
#define WdfObjectIsCustomType(Handle, Type) \
    (WdfObjectGetTypedContextWorker((WDFOBJECT)(Handle), KIT_WDF_CUSTOM_TYPE(Type)) != NULL)
#define WdfObjectGetCustomTypeData(Handle, Type) \
    KitWdfGetCustomTypeData((WDFOBJECT)(Handle), KIT_WDF_CUSTOM_TYPE(Type))

#ifdef __cplusplus
}
#endif
