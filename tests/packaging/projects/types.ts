// Types as users meet them. Compiled with every way of resolving modules; never run.
import {
  NotFoundError,
  type Check,
  type CheckAnswer,
  type CheckStatus,
  type ChecksCreateParams,
  type Download,
  type EngineInfo,
  type Issue,
  type Pages,
  type SavedFile,
  Truora,
  TruoraError,
  type TruoraOptions,
  engineInfo,
  responseOf,
} from "@org/truora";
import { createProxyHandler, type ProxyHandler } from "@org/truora/proxy";
import { initTruora } from "@org/truora/slim";

const truora = new Truora({
  apiKey: async () => "key",
  timeout: 5000,
  baseUrls: { checks: "https://x.example" },
});

export async function calls(): Promise<void> {
  const params: ChecksCreateParams = {
    country: "CO",
    type: "person",
    national_id: "1",
    user_authorized: true,
  };
  const created: CheckAnswer = await truora.checks.create(params, {
    signal: AbortSignal.timeout(5),
    maxRetries: 1,
  });
  const status: CheckStatus | (string & {}) | null | undefined = created.check.status;
  const later: unknown = created.check["a_member_of_tomorrow"];
  await truora.checks.create({ ...params, type: "a-custom-type" });
  await truora.checks.get("CHK1");
  await truora.checks.get({ check_id: "CHK1" });
  const done = await truora.checks.wait("CHK1", {
    timeout: 1,
    onPoll: (answer) => void answer.check.status,
  });
  const pages: Pages<Check> = truora.checks.list();
  for await (const check of pages) void check.check_id.length;
  for await (const page of truora.checks.list().pages()) void page.checks?.length;
  const few: Check[] = await truora.checks.list().first(3);
  const saved: SavedFile = await truora.processes.pdf("IDP1", { to: "a.pdf" });
  const stream: Download = await truora.processes.pdf(
    { process_id: "IDP1" },
    { onProgress: (a, b) => void (a + (b ?? 0)) },
  );
  const body: ReadableStream<Uint8Array> = stream.body;
  const issues: readonly Issue[] = truora.validate("checks.create", {}).issues;
  const info: EngineInfo = engineInfo();
  const attempts: number = responseOf(done).attempts;
  const any: unknown = await truora.call("checks.get", { check_id: "CHK1" });
  const everywhere: TruoraOptions = { preflight: false, given: {}, today: "2026-01-31", extra: {}, seed: 7 };
  const copy: Truora = new Truora({ ...everywhere, signal: AbortSignal.timeout(5) }).withOptions(everywhere);
  const handler: ProxyHandler = createProxyHandler({
    apiKey: "k",
    allow: ["*"],
    authorize: (request) => request.url !== "",
  });
  await initTruora("x.wasm");
  void [status, later, few, saved, body, issues, info, attempts, any, copy, handler];
  try {
    await truora.customTypes.list();
  } catch (error) {
    if (NotFoundError.is(error)) void error.status?.toFixed();
    else if (TruoraError.is(error)) void (error.sent === "maybe");
  }
}

export async function mistakes(): Promise<void> {
  const consent = { type: "person", user_authorized: true } as const;
  // @ts-expect-error a required parameter is missing
  await truora.checks.create({ country: "CO", type: "person" });
  // @ts-expect-error no such country
  await truora.checks.create({ ...consent, country: "XX" });
  // @ts-expect-error numbers lose their leading zeros
  await truora.checks.create({ ...consent, country: "CO", national_id: 1 });
  // @ts-expect-error a misspelt parameter
  await truora.checks.create({ ...consent, country: "CO", nacional_id: "1" });
  // @ts-expect-error a misspelt option
  await truora.checks.get("CHK1", { retries: 3 });
  // @ts-expect-error what belongs to waits alone
  void new Truora({ onPoll: () => undefined });
  // @ts-expect-error answers are not changed
  (await truora.checks.get("CHK1")).check.status = "x";
  // @ts-expect-error a call without files takes no path
  await truora.checks.get("CHK1", { to: "x" });
  // @ts-expect-error who may call is yours to say
  createProxyHandler({ apiKey: "k", allow: ["*"] });
  // @ts-expect-error no such operation
  void truora.checks.crate;
}
