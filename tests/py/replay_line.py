"""For `make replay`: one line per failing case and one closing line, as the other runners print them."""

from __future__ import annotations

import typing as t

if t.TYPE_CHECKING:
    import pytest


def pytest_terminal_summary(terminalreporter: t.Any) -> None:
    passed = terminalreporter.stats.get("passed", [])
    failed = terminalreporter.stats.get("failed", []) + terminalreporter.stats.get("error", [])
    for report in failed:
        reason = str(getattr(report.longrepr, "reprcrash", None) and report.longrepr.reprcrash.message)
        terminalreporter.write_line(f"FAILED {report.nodeid.partition('[')[2].rstrip(']')}\n  {reason}")
    terminalreporter.write_line(f"pytest: {len(passed)} passed, {len(failed)} failed")


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """No dots: the closing line stands alone."""
    return (report.outcome, "", "") if report.when == "call" else None
