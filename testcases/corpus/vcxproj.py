"""Compile commands for driver sources, from the .vcxproj files around them.

Enough for a test corpus: conditions are not evaluated, so what any configuration adds counts; imports are not followed.
"""

import collections
import os
import re
import xml.etree.ElementTree as xml


class Project:
    """What one .vcxproj says about its sources."""

    def __init__(self, path):
        self.folder = os.path.dirname(path)
        self.sources = []
        self.includes = [self.folder]
        self.defines = []
        text = {}
        for element in xml.parse(path).iter():
            tag = element.tag.rpartition("}")[2]
            value = (element.text or "").strip()
            if tag == "ClCompile" and "Include" in element.attrib:
                self.sources += [self.resolve(item) for item in items(element.attrib["Include"])]
            elif tag == "AdditionalIncludeDirectories":
                self.includes += [self.resolve(item) for item in items(value)]
            elif tag == "PreprocessorDefinitions":
                self.defines += [item for item in items(value) if "$(" not in item]
            elif value:
                text.setdefault(tag, value)
        self.sources = [source for source in self.sources if source]
        self.includes = unique(folder for folder in self.includes if folder and os.path.isdir(folder))
        self.set_driver_type(text)

    def set_driver_type(self, text):
        kind = text.get("DriverType", "")
        if kind == "UMDF" or "UserMode" in text.get("PlatformToolset", ""):
            minor = text.get("UMDF_VERSION_MINOR", "33")
            self.defines += ["UMDF_VERSION_MAJOR=2", f"UMDF_VERSION_MINOR={minor}", "UMDF_USING_NTSTATUS",
                             "UNICODE", "_UNICODE"]
            return
        self.defines.append("_KERNEL_MODE")
        if kind == "KMDF" or "KMDF_VERSION_MAJOR" in text:
            minor = text.get("KMDF_VERSION_MINOR", "33")
            self.defines += ["KMDF_VERSION_MAJOR=1", f"KMDF_VERSION_MINOR={minor}"]

    def resolve(self, item):
        """The path of an item, found without regard to case; None when there is none."""
        item = item.replace("$(ProjectDir)", "").replace("\\", "/")
        if "$(" in item or "%(" in item:
            return None
        return find_ignoring_case(os.path.normpath(os.path.join(self.folder, item)))

    def command(self, source):
        language = "c" if source.lower().endswith(".c") else "c++"
        return (["clang", "-x", language, "--target=x86_64-pc-windows-msvc", "-fms-compatibility-version=19.40"]
                + (["-std=c++17"] if language == "c++" else [])
                + [f"-I{folder}" for folder in unique([os.path.dirname(source)] + self.includes)]
                + [f"-D{name}" for name in unique(self.defines + ["ALLOC_PRAGMA=1"])]
                + ["-c", source])


def items(value):
    return [item.strip() for item in value.split(";") if item.strip() and not item.strip().startswith("%")]


def unique(values):
    return list(dict.fromkeys(values))


def find_ignoring_case(path):
    if os.path.exists(path):
        return path
    folder, name = os.path.split(path)
    if folder == path:
        return None
    folder = find_ignoring_case(folder)
    if not folder or not os.path.isdir(folder):
        return None
    for entry in os.listdir(folder):
        if entry.lower() == name.lower():
            return os.path.join(folder, entry)
    return None


def projects_by_source(checkout):
    """Every source file below the checkout that a project lists, with those projects in the order of their paths."""
    by_source = collections.defaultdict(list)
    for folder, _, files in sorted(os.walk(checkout)):
        for name in sorted(files):
            if name.lower().endswith(".vcxproj"):
                try:
                    project = Project(os.path.join(folder, name))
                except xml.ParseError as error:
                    raise SystemExit(f"{os.path.join(folder, name)}: {error}")
                for source in project.sources:
                    by_source[source].append(project)
    return by_source


def defines_entry(path):
    """Whether the file has a DriverEntry with a body, outside of comments."""
    with open(path, encoding="utf-8", errors="replace") as file:
        text = re.sub(r"//[^\n]*|/\*.*?\*/", " ", file.read(), flags=re.S)
    return re.search(r"\bDriverEntry\s*\([^;{]*\)[^;{]*\{", text) is not None


def compile_commands(checkout, sources):
    """compile_commands.json for the sources; one that no project lists gets an entry from its own folder."""
    by_source = projects_by_source(checkout)
    entries = []
    for source in sources:
        if source in by_source:
            project = by_source[source][0]
            folder, command = project.folder, project.command(source)
        else:
            folder = os.path.dirname(source)
            language = "c" if source.lower().endswith(".c") else "c++"
            command = ["clang", "-x", language, f"-I{folder}", "-D_KERNEL_MODE", "-c", source]
        entries.append({"directory": folder, "file": source, "arguments": command})
    return entries
