// The story in Node, against the mock service on this machine. Run by `make demo-node`.
//
// Everything here is the public API; only the addresses differ from real life.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Truora, TruoraError, engineInfo, responseOf } from "../../bindings-node/esm/entries/node.js";

const mock = spawn(process.env.TRUORA_MOCK, ["--until-eof"], { stdio: ["pipe", "pipe", "inherit"] });
const folder = await mkdtemp(join(tmpdir(), "truora-"));
try {
  const [line] = await once(mock.stdout.setEncoding("utf8"), "data");
  const truora = new Truora({ apiKey: "a-key", baseUrls: JSON.parse(line).hosts });
  console.log(`truora in Node, on the ${engineInfo().engine} engine`);

  try {
    await truora.checks.create({ country: "MX", type: "person", user_authorized: true });
  } catch (error) {
    if (!TruoraError.is(error)) throw error;
    console.log(`\nrefused here, sent: ${error.sent}`);
    for (const issue of error.issues) console.log(`  ${issue.path} ${issue.code}: ${issue.message}`);
  }

  const created = await truora.checks.create({
    country: "CO",
    type: "person",
    national_id: "1000000000",
    user_authorized: true,
  });
  const id = created.check.check_id;
  console.log(`\ncreated ${id} (HTTP ${responseOf(created).status})`);
  const done = await truora.checks.wait(id, { onPoll: (answer) => console.log(`  ${answer.check.status} …`) });
  console.log(`  ${done.check.status}, score ${done.check.score}`);

  let details = 0;
  for await (const detail of truora.checks.details(id)) details += detail.result === "found" ? 1 : 0;
  console.log(`\n${details} details found, page by page`);

  const saved = await truora.processes.pdf(`IDP${"1".padStart(32, "0")}`, { to: join(folder, "process.pdf") });
  console.log(`\na PDF through 202, 202 and 302: ${saved.bytes.toLocaleString("en")} bytes`);

  const declined = await truora.processes.result(`IDP${"2".padStart(32, "0")}`);
  console.log(`a declined identity is a result: ${declined.status}, ${declined.declined_reason}`);
} finally {
  mock.stdin.end();
  await rm(folder, { recursive: true });
}
