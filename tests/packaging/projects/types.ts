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
import {
  createProxyHandler,
  fastifyHandler,
  koaHandler,
  nodeHandler,
  redisStore,
  type IoRedis,
  type NodeRedis,
  type NodeRequest,
  type ProxyCall,
  type ProxyHandler,
} from "@org/truora/proxy";
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

interface SessionRequest extends NodeRequest {
  readonly session: { readonly user?: string };
}

export function proxies(): void {
  const base = { apiKey: "k", allow: ["*"] } as const;
  // The type of `source` follows from `authorize`, or is said.
  const typed = createProxyHandler({
    ...base,
    authorize: (_, { source }: ProxyCall<SessionRequest>) => source.session.user,
  });
  const said: ProxyHandler<SessionRequest> = createProxyHandler<SessionRequest>({
    ...base,
    origins: ["https://admin.example"],
    authorize: async (request, { operation, params, source }) =>
      operation.length + Object.keys(params).length > 0 && request.method === "POST" ? source.session.user : undefined,
  });
  const listener: (request: SessionRequest, response: never) => Promise<void> = nodeHandler(typed);
  // A handler that takes any source fits everywhere, and may be called without one.
  const any: ProxyHandler = createProxyHandler({ ...base, authorize: (_, { source }) => source !== undefined });
  void [said, listener, nodeHandler(any), fastifyHandler(any), koaHandler(any), any(new Request("https://x.example"))];
  const [one, two] = [{} as NodeRedis, {} as IoRedis];
  createProxyHandler({ ...base, authorize: () => true, store: redisStore(one, { prefix: "x:" }) });
  createProxyHandler({ ...base, authorize: () => true, store: redisStore(two), bodyTimeout: 5000 });
  // @ts-expect-error `source` is unknown where nothing says what it is
  createProxyHandler({ ...base, authorize: (_, { source }) => source.session.user });
  // @ts-expect-error this handler needs the framework's request
  void typed(new Request("https://x.example"));
  // @ts-expect-error parameters are not changed
  createProxyHandler({ ...base, authorize: (_, { params }) => ((params["a"] = 1), true) });
  // @ts-expect-error no client of Redis
  redisStore({ get: async () => null });
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
