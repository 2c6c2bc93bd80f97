// Finds the native engine: the one built here, or the package of this platform. Loads nothing until it is asked.
"use strict";

function abi() {
  if (process.platform === "win32") return "-msvc";
  if (process.platform !== "linux") return "";
  // Not from files: they lie in containers. A report without network interfaces takes a millisecond.
  const report = process.report;
  if (!report) return "-musl";
  // The setting is the program's own: its later reports are as it wants them.
  const before = report.excludeNetwork;
  report.excludeNetwork = true;
  try {
    return report.getReport().header.glibcVersionRuntime ? "-gnu" : "-musl";
  } finally {
    report.excludeNetwork = before;
  }
}

exports.load = function load() {
  const name = `${process.platform}-${process.arch}${abi()}`;
  try {
    return require(`./native/truora.${name}.node`);
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
  }
  return require(`@org/truora-${name}`);
};
