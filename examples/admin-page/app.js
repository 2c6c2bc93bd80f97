// The page: plain modules, no bundler. It holds no key: `/api/truora` does (server.py).
import { DeadlineError, Truora, TruoraError, ValidationError, engineInfo } from "./truora/entries/web.js";

const truora = new Truora({ proxy: "/api/truora" });
const at = (id) => document.getElementById(id);

/** How many checks are shown at first, and with each "Show more". */
const STEP = 6;

// The form. Which fields it has is not decided here: `validate` says what a country and type need.

const NAMES = {
  CO: "Colombia",
  MX: "México",
  BR: "Brasil",
  CL: "Chile",
  PE: "Perú",
  CR: "Costa Rica",
  ALL: "International lists",
};
const FIELDS = {
  country: { label: "Country", choices: Object.entries(NAMES) },
  type: {
    label: "What is checked",
    choices: [
      ["person", "Person"],
      ["vehicle", "Vehicle"],
      ["company", "Company"],
    ],
  },
  national_id: { label: "National id", only: ["person", "vehicle"] },
  foreign_id: { label: "Foreign id" },
  tax_id: { label: "Tax id" },
  company_name: { label: "Company name" },
  license_plate: { label: "License plate" },
  first_name: { label: "First name" },
  last_name: { label: "Last name" },
  date_of_birth: { label: "Date of birth", type: "date" },
  issue_date: { label: "Document issued on", type: "date" },
  gender: {
    label: "Gender",
    choices: [
      ["", "–"],
      ["female", "Female"],
      ["male", "Male"],
    ],
  },
  state_id: { label: "State id" },
  region: { label: "Region", hint: "ALL, or a state such as SP" },
  phone_number: { label: "Phone", hint: "+573001234567" },
};
const ALWAYS = ["country", "type"];

const form = at("form");
const touched = new Set();
let submitted = false;

for (const [name, field] of Object.entries(FIELDS)) {
  const box = element("div", { className: "field", hidden: true });
  const id = `f-${name}`;
  const input = field.choices
    ? element("select", { id, name })
    : element("input", { id, name, type: field.type ?? "text" });
  for (const [value, text] of field.choices ?? []) input.append(element("option", { value, textContent: text }));
  if (field.hint) input.placeholder = field.hint;
  const issue = element("p", { className: "issue", id: `i-${name}` });
  issue.dataset.issue = name;
  input.setAttribute("aria-describedby", issue.id);
  box.append(element("label", { htmlFor: id, textContent: field.label }), input, issue);
  at("fields").append(box);
  field.box = box;
  field.input = input;
}

function params() {
  const given = { user_authorized: form.elements.user_authorized.checked };
  for (const [name, { box, input }] of Object.entries(FIELDS)) {
    if (!box.hidden && input.value !== "") given[name] = input.value;
  }
  return given;
}

/** Shows the fields that are needed, and under each what is wrong with it. Gives the number of problems. */
function review() {
  const type = FIELDS.type.input.value;
  const shown = (name) => ALWAYS.includes(name) || FIELDS[name].only?.includes(type) || FIELDS[name].input.value !== "";
  for (const [name, { box }] of Object.entries(FIELDS)) box.hidden = !shown(name);
  const { issues, warnings } = truora.validate("checks.create", params());
  const wrong = new Map();
  for (const { path, message } of issues) {
    if (FIELDS[path]) FIELDS[path].box.hidden = false;
    if (!wrong.has(path)) wrong.set(path, message);
  }
  // What is advised is asked for too, and may stay empty.
  for (const { path, code } of warnings) {
    if (code === "required" && FIELDS[path]) FIELDS[path].box.hidden = false;
  }
  for (const line of form.querySelectorAll("[data-issue]")) {
    const name = line.dataset.issue;
    const loud = wrong.has(name) && (submitted || touched.has(name));
    line.textContent = wrong.get(name) ?? "";
    line.classList.toggle("wrong", loud);
    form.elements[name].setAttribute("aria-invalid", String(loud));
    wrong.delete(name);
  }
  const more = [
    ...[...wrong].map(([path, message]) => `${path}: ${message}`),
    ...warnings.map(({ path, message }) => `${path}: ${message}`),
  ];
  at("advice").replaceChildren(...more.map((textContent) => element("li", { textContent })));
  return issues.length;
}

form.addEventListener("input", ({ target }) => {
  touched.add(target.name);
  say(at("verdict"), "");
  review();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  submitted = true;
  const problems = review();
  if (problems > 0) {
    say(
      at("verdict"),
      `${problems} ${problems === 1 ? "thing has" : "things have"} to be put right. Nothing was sent.`,
      true,
    );
    form.querySelector('[aria-invalid="true"]')?.focus();
    return;
  }
  at("create").disabled = true;
  try {
    const { check } = await truora.checks.create(params());
    say(at("verdict"), `Created ${check.check_id}.`);
    submitted = false;
    touched.clear();
    follow(show(check, true));
  } catch (error) {
    say(at("verdict"), told(error), true);
  } finally {
    at("create").disabled = false;
  }
});

// The list. What has not ended is waited for.

const rows = new Map();
let source;

function show(check, first = false) {
  let row = rows.get(check.check_id);
  if (row === undefined) {
    const [subject, status, score, more] = ["", "", "", ""].map(() => element("td"));
    const tr = element("tr");
    const id = element("td");
    id.append(element("code", { textContent: check.check_id }));
    tr.append(id, subject, status, score, more);
    row = { tr, id, subject, status, score, more };
    rows.set(check.check_id, row);
    at("rows")[first ? "prepend" : "append"](tr);
  }
  row.check = check;
  at("empty").hidden = true;
  const when = check.creation_date ? new Date(check.creation_date).toLocaleString() : "";
  row.id.replaceChildren(row.id.firstChild, element("span", { className: "small", textContent: when }));
  const kind = check.type ?? "check";
  row.subject.replaceChildren(
    kind[0].toUpperCase() + kind.slice(1),
    element("span", { className: "small", textContent: NAMES[check.country] ?? check.country ?? "" }),
  );
  const status = check.status ?? "not_started";
  row.status.replaceChildren(element("span", { className: `pill ${status}`, textContent: words(status) }));
  const done = status === "completed";
  if (!done && status !== "error") row.status.append(element("progress"));
  row.score.replaceChildren(done && check.score >= 0 ? scoreOf(check.score) : "–");
  if (done && row.more.childElementCount === 0) row.more.append(findingsButton(row));
  return row;
}

function scoreOf(score) {
  const box = element("div", { className: `score ${score < 0.5 ? "low" : "high"}` });
  box.append(score.toFixed(2), element("progress", { max: 1, value: score }));
  return box;
}

/** Until the check has ended; each look is shown. */
async function follow(row) {
  if (row.followed || ["completed", "error"].includes(row.check.status)) return;
  row.followed = true;
  try {
    const { check } = await truora.checks.wait(row.check.check_id, { onPoll: (answer) => void show(answer.check) });
    show(check);
  } catch (error) {
    const last = error instanceof DeadlineError ? error.last?.check : undefined;
    if (last) show(last);
    row.status.append(element("span", { className: "small", textContent: told(error) }));
    row.status.querySelector("progress")?.remove();
  }
}

async function more() {
  at("more").disabled = true;
  try {
    for (let i = 0; i < STEP; i += 1) {
      const { value, done } = await source.next();
      at("more").hidden = done;
      if (done) return;
      follow(show(value));
    }
  } catch (error) {
    at("empty").hidden = false;
    at("empty").textContent = told(error);
  } finally {
    at("more").disabled = false;
  }
}

function reload() {
  source = truora.checks.list()[Symbol.asyncIterator]();
  return more();
}

/** Opens and closes what the sources said, fetched page by page when it is first wanted. */
function findingsButton(row) {
  const button = element("button", {
    className: "plain",
    type: "button",
    textContent: "Findings",
    ariaExpanded: "false",
  });
  let below;
  button.addEventListener("click", async () => {
    if (below !== undefined) {
      below.hidden = !below.hidden;
      button.ariaExpanded = String(!below.hidden);
      return;
    }
    below = element("tr", { className: "below" });
    const cell = element("td", { colSpan: 5 });
    const list = element("ul");
    cell.append(list);
    below.append(cell);
    row.tr.after(below);
    button.ariaExpanded = "true";
    try {
      for await (const { data_set: source, result } of truora.checks.details(row.check.check_id)) {
        const line = element("li");
        line.append(
          words(source ?? "source"),
          element("span", { className: `pill ${result}`, textContent: words(result ?? "") }),
        );
        list.append(line);
      }
    } catch (error) {
      say(cell, told(error), true);
    }
  });
  return button;
}

// Files: through the handler as a stream, into a Blob, and from there to disk.

at("process").addEventListener("submit", (event) => {
  event.preventDefault();
  const id = at("process_id").value.trim();
  const fetchPdf = (options) => truora.processes.pdf({ process_id: id }, options);
  save(`${id}.pdf`, fetchPdf, at("process-pdf"), at("process-progress"), at("process-note"));
});

async function save(name, fetchPdf, button, bar, note) {
  button.disabled = true;
  bar.hidden = false;
  bar.removeAttribute("value");
  say(note, "being made …");
  try {
    const onProgress = (done, total) => {
      if (total) bar.value = done / total;
      say(note, total ? `${size(done)} of ${size(total)}` : size(done));
    };
    const blob = await (await fetchPdf({ onProgress })).blob();
    const link = element("a", { href: URL.createObjectURL(blob), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
    say(note, `Saved, ${size(blob.size)}`);
  } catch (error) {
    say(note, told(error), true);
  } finally {
    button.disabled = false;
    bar.hidden = true;
  }
}

// Small things.

function element(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties);
}

/** A word of the service, for people. */
function words(text) {
  return text.replaceAll("_", " ");
}

function say(place, text, wrong = false) {
  place.textContent = text;
  place.classList.toggle("wrong", wrong);
}

function size(bytes) {
  return bytes < 10_000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`;
}

/** An error for people. Of a create, the most useful thing is whether it may have happened. */
function told(error) {
  if (!TruoraError.is(error)) throw error;
  if (error instanceof ValidationError) return error.issues.map(({ message }) => message).join(" ");
  const maybe = error.sent === "maybe" ? " It may have arrived all the same: reload before you try again." : "";
  return `${error.message}${maybe}`;
}

at("reload").addEventListener("click", reload);
at("more").addEventListener("click", more);
at("engine").textContent = `Rust core ${engineInfo().version}, ${engineInfo().engine}`;
review();
await reload();
