# What every target of this project is compiled with, and the list of checks as CMake sees it.

# LLVM's way of compiling: no exceptions, no RTTI, its headers as system headers.
add_library(driverentry_options INTERFACE)
target_compile_features(driverentry_options INTERFACE cxx_std_20)
target_include_directories(driverentry_options SYSTEM INTERFACE ${LLVM_INCLUDE_DIRS} ${CLANG_INCLUDE_DIRS})
target_include_directories(driverentry_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(driverentry_options INTERFACE ${LLVM_DEFINITIONS_LIST} DRIVERENTRY_VERSION="${PROJECT_VERSION}")
target_compile_options(driverentry_options INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti -fno-exceptions -Wall -Wextra -Wno-unused-parameter -Wimplicit-fallthrough>)
if(DRIVERENTRY_SANITIZE)
  # LLVM's own libraries are not instrumented, so the containers shared with them cannot be annotated.
  target_compile_options(driverentry_options INTERFACE -fsanitize=${DRIVERENTRY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize=vptr)
  target_link_options(driverentry_options INTERFACE -fsanitize=${DRIVERENTRY_SANITIZE})
  target_compile_definitions(driverentry_options INTERFACE __SANITIZER_DISABLE_CONTAINER_OVERFLOW__)
  target_sources(driverentry_options INTERFACE
    $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${PROJECT_SOURCE_DIR}/cmake/SanitizerOptions.cpp>)
endif()

# Reads checks/Checks.def, the one list of checks, into the variable OUT as the source file of each check.
function(driverentry_check_sources OUT)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/checks/Checks.def)
  file(STRINGS ${PROJECT_SOURCE_DIR}/checks/Checks.def LINES REGEX "^CHECK\\(")
  set(SOURCES)
  foreach(LINE IN LISTS LINES)
    if(NOT LINE MATCHES "^CHECK\\(([A-Za-z]+), *([a-z]+),")
      message(FATAL_ERROR "checks/Checks.def: not of the form CHECK(Class, subject, …): ${LINE}")
    endif()
    list(APPEND SOURCES ${PROJECT_SOURCE_DIR}/checks/${CMAKE_MATCH_2}/${CMAKE_MATCH_1}.cpp)
  endforeach()
  set(${OUT} ${SOURCES} PARENT_SCOPE)
endfunction()

# An object library TARGET that holds FILES' contents; declares in namespace driverentry
#   llvm::ArrayRef<EmbeddedFile> FUNCTION();      (cmake/EmbeddedFile.h), names relative to BASE, sorted
function(driverentry_embed TARGET FUNCTION BASE)
  set(FILES ${ARGN})
  list(SORT FILES)
  set(ROWS "")
  set(DATA "")
  set(INDEX 0)
  foreach(FILE IN LISTS FILES)
    file(RELATIVE_PATH NAME ${BASE} ${FILE})
    string(APPEND DATA "constexpr char File${INDEX}[] = {\n#embed \"${FILE}\" suffix(, )\n0};\n")
    string(APPEND ROWS "    {\"${NAME}\", llvm::StringRef(File${INDEX}, sizeof(File${INDEX}) - 1)},\n")
    math(EXPR INDEX "${INDEX} + 1")
  endforeach()
  set(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/${TARGET}.cpp)
  file(CONFIGURE OUTPUT ${SOURCE} @ONLY CONTENT
"// Made by cmake/DriverEntry.cmake.
#include \"cmake/EmbeddedFile.h\"

namespace driverentry {
namespace {
${DATA}const EmbeddedFile Files[] = {
${ROWS}};
} // namespace

llvm::ArrayRef<EmbeddedFile> ${FUNCTION}() { return Files; }
} // namespace driverentry
")
  add_library(${TARGET} OBJECT ${SOURCE})
  target_link_libraries(${TARGET} PUBLIC driverentry_options)
  target_compile_options(${TARGET} PRIVATE -Wno-c23-extensions)
endfunction()

# What a tool links that is started once for each file: LLVM and Clang from their archives, because with the shared
# libraries a third of a run on one file is the dynamic linker's. The exported targets name the shared libraries, so the
# archives are named here.
file(GLOB LLVM_ARCHIVES ${LLVM_LIBRARY_DIR}/libclang[A-Z]*.a ${LLVM_LIBRARY_DIR}/libLLVM[A-Z]*.a)
find_library(Z3_LIBRARY NAMES z3 libz3.so.4 REQUIRED)
find_library(ZSTD_LIBRARY NAMES zstd libzstd.so.1 REQUIRED)
find_package(ZLIB REQUIRED)
add_library(driverentry_llvm_archives INTERFACE)
target_link_options(driverentry_llvm_archives INTERFACE -Wl,--gc-sections)
target_link_libraries(driverentry_llvm_archives INTERFACE
  -Wl,--start-group ${LLVM_ARCHIVES} -Wl,--end-group ${Z3_LIBRARY} ${ZSTD_LIBRARY} ZLIB::ZLIB ${CMAKE_DL_LIBS})
