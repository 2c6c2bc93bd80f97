// Used by every project: a conversation over a `fetch` of its own.
export async function smoke({ Truora, ValidationError, NotFoundError, responseOf, engineInfo, VERSION }, engine) {
  const equal = (a, b) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) throw new Error(`${JSON.stringify(a)} is not ${JSON.stringify(b)}`);
  };
  const info = engineInfo();
  equal([info.engine, info.version], [engine, VERSION]);
  const seen = [];
  const fetch = async (url, init) => {
    seen.push(`${init.method} ${url} ${init.body ?? ""}`);
    if (url.endsWith("/none")) return Response.json({ message: "none" }, { status: 404 });
    if (init.method === "POST") return Response.json({ check: { check_id: "CHK1" } }, { status: 201 });
    return Response.json({
      checks: [{ check_id: "CHK1" }, { check_id: "CHK2" }],
    });
  };
  const truora = new Truora({ apiKey: "key", fetch });
  const created = await truora.checks.create({
    country: "CO",
    type: "person",
    national_id: "1",
    user_authorized: true,
  });
  equal([created.check.check_id, responseOf(created).status], ["CHK1", 201]);
  const ids = [];
  for await (const check of truora.checks.list()) ids.push(check.check_id);
  equal(ids, ["CHK1", "CHK2"]);
  const invalid = await truora.checks.create({}).catch((error) => error);
  equal(
    [ValidationError.is(invalid), invalid instanceof ValidationError, invalid.name],
    [true, true, "ValidationError"],
  );
  equal(NotFoundError.is(await truora.checks.get("none").catch((error) => error)), true);
  equal(
    seen[0],
    "POST https://api.checks.truora.com/v1/checks country=CO&user_authorized=true&type=person&national_id=1",
  );
  return info;
}
