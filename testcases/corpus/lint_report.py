"""driverentry-lint run over compile commands, and its JSON report as objects."""

import dataclasses
import json
import os
import subprocess
import sys
import tempfile


@dataclasses.dataclass(frozen=True)
class Finding:
    file: str
    line: int
    check: str
    message: str


@dataclasses.dataclass(frozen=True)
class Unit:
    status: str
    reason: str
    parse_errors: tuple
    paths_cut: int

    def shown(self):
        return f"{self.status}, {self.paths_cut} paths cut, {self.reason}; " + "; ".join(self.parse_errors[:2])


class Report:
    """Findings in the order of the report, units by their files."""

    def __init__(self, text):
        report = json.loads(text)
        self.findings = [Finding(os.path.realpath(f["file"]), f["line"], f["check"], f["message"])
                         for f in report["findings"]]
        self.units = {os.path.realpath(u["file"]): Unit(u["status"], u["reason"], tuple(u["parseErrors"]), u["pathsCut"])
                      for u in report["units"]}

    def findings_in(self, file):
        return [finding for finding in self.findings if finding.file == file]


def run(program, commands):
    """The report on all the commands; ends the script with 2 when the program does not give one."""
    if not os.access(program, os.X_OK):
        sys.exit(f"{program}: no such program; run ./run.sh first or name one with --lint")
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump(commands, file)
        ran = subprocess.run([program, "-p", folder, "--all-files", "--checks", "driverentry-*", "--format", "json"],
                             stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    # 0 clean, 1 findings, 3 something was not analysed, which the report says too.
    if ran.returncode not in (0, 1, 3):
        sys.exit(f"{program} ended with {ran.returncode}: {ran.stderr.strip()}")
    return Report(ran.stdout)
