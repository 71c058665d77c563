// Controls for typing and rating, and forms that combine them. `changed(true)` means: the learner is still typing.

function textControl(spec, changed) {
  const long = spec.kind === "open_text" || spec.type === "text";
  const number = spec.kind === "number" || spec.type === "number";
  const field = long
    ? h("textarea", { rows: spec.kind ? "5" : "3" })
    : h("input", { type: spec.type === "date" ? "date" : "text", inputmode: number ? "decimal" : null, autocomplete: "off", class: number ? "ivk-number" : null });
  field.addEventListener("input", () => changed(true));
  field.addEventListener("change", () => changed());
  const unit = spec.unit ? h("span", { class: "ivk-unit", id: uid("unit") }, spec.unit) : null;
  describe(field, unit);
  return { node: h("div", { class: "ivk-typed" }, field, unit), field, get: () => (field.value.trim() ? field.value : null), set: (value) => (field.value = value ?? "") };
}

function ratingControl(spec, changed) {
  const levels = [];
  for (let level = spec.scale.min; level <= spec.scale.max; level += 1) levels.push([level, spec.scale.levels[level - spec.scale.min] || String(level)]);
  const points = levels.length;
  if (spec.unknown) levels.push(["?", spec.unknown]);
  const words = spec.scale.levels.length > 0;
  const items = spec.items.map((item) => {
    const name = uid("rate");
    const inputs = levels.map(([level]) => h("input", { type: "radio", name, id: uid("r"), value: String(level), change: () => changed() }));
    // The words at the ends of the scale belong to its first and last point, for who does not see where they stand.
    const ends = words ? {} : { 0: spec.scale.low, [points - 1]: spec.scale.high };
    const level = (input, index) => h("span", { class: "ivk-level" }, input, h("label", { for: input.id }, levels[index][1], ends[index] && h("span", { class: "ivk-hidden" }, `: ${ends[index]}`)));
    const end = (text) => !words && text && h("span", { class: "ivk-end", "aria-hidden": "true" }, text);
    const drawn = inputs.map(level);
    // In a narrow page a word never parts from its end of the scale.
    const node = h(
      "fieldset",
      { class: "ivk-rating" },
      h("legend", {}, rich(item.text)),
      h(
        "div",
        { class: words ? "ivk-levels ivk-words" : "ivk-levels" },
        h("span", { class: "ivk-edge" }, end(spec.scale.low), drawn[0]),
        drawn.slice(1, points - 1),
        h("span", { class: "ivk-edge" }, drawn[points - 1], end(spec.scale.high)),
        drawn.slice(points),
      ),
    );
    return { id: item.id, inputs, node };
  });
  const parse = (text) => (text === "?" ? text : Number(text));
  return {
    node: h("div", {}, items.map((item) => item.node)),
    get: () => {
      const given = items.map((item) => [item.id, item.inputs.find((input) => input.checked)?.value]).filter(([, value]) => value !== undefined);
      return given.length ? Object.fromEntries(given.map(([id, value]) => [id, parse(value)])) : null;
    },
    set: (value) => items.forEach((item) => item.inputs.forEach((input) => (input.checked = value?.[item.id] !== undefined && String(value[item.id]) === input.value))),
  };
}

function selectControl(spec, changed) {
  const field = h("select", {}, h("option", { value: "" }, "— kies —"), spec.options.map((option) => h("option", { value: option.id }, option.text)));
  field.addEventListener("change", () => changed());
  return { node: field, field, get: () => field.value || null, set: (value) => (field.value = value ?? "") };
}

/** A number of rows with the same columns; rows can be added, and taken away with a way back. */
function rowsControl(spec, changed) {
  const limit = spec.max ?? 30;
  const body = h("div", { class: "ivk-rows" });
  const announce = h("span", { class: "ivk-hidden", role: "status" });
  const add = h("button", { type: "button", click: () => insert(undefined, rows.length, "toegevoegd") }, "Rij toevoegen");
  const back = h("button", { type: "button", class: "ivk-quiet", click: () => insert(taken.value, taken.index, "teruggezet") });
  let rows = [];
  let taken = null; // what stood in the row that was taken away last, and where
  const number = () => {
    rows.forEach((row, index) => {
      row.legend.textContent = `Rij ${index + 1}`;
      row.which.textContent = ` (rij ${index + 1})`;
    });
    add.disabled = rows.length >= limit;
    back.hidden = taken === null || add.disabled;
    back.textContent = taken === null ? "" : `Zet rij ${taken.index + 1} terug`;
  };
  const given = (row) => Object.fromEntries(row.controls.map(([column, control]) => [column.id, control.get()]).filter(([, value]) => value !== null));
  const insert = (value, index, word) => {
    if (value !== undefined) taken = null;
    addRow(value, index);
    changed();
    rows[index].first.focus();
    announce.textContent = `Rij ${index + 1} ${word}.`;
  };
  const takeAway = (row) => {
    const index = rows.indexOf(row);
    const value = given(row);
    if (Object.keys(value).length) taken = { value, index };
    rows.splice(index, 1);
    row.node.remove();
    number();
    changed();
    announce.textContent = `Rij ${index + 1} verwijderd.`;
    (back.hidden ? add : back).focus();
  };
  const addRow = (value, index) => {
    const controls = spec.columns.map((column) => [column, fieldControl(column, changed)]);
    const legend = h("legend", {});
    const which = h("span", { class: "ivk-hidden" });
    const remove = h("button", { type: "button", class: "ivk-quiet", click: () => takeAway(row) }, "Verwijderen", which);
    const node = h("fieldset", { class: "ivk-form-row" }, legend, h("div", { class: "ivk-form-columns" }, controls.map(([, control]) => control.node), remove));
    const row = { node, legend, which, controls, first: node.querySelector("input, select, textarea") };
    controls.forEach(([column, control]) => control.set(value?.[column.id] ?? null));
    rows.splice(index, 0, row);
    body.insertBefore(node, body.children[index] ?? null);
    number();
  };
  const set = (value) => {
    rows = [];
    taken = null;
    body.replaceChildren();
    (value?.length ? value : [{}]).forEach(addRow);
  };
  set(null);
  return {
    node: fieldGroup(spec, body, h("div", { class: "ivk-actions" }, add, back), announce),
    get: () => {
      const values = rows.map(given);
      return values.some((value) => Object.keys(value).length) ? values : null;
    },
    set,
  };
}

/** Controls that are one field of a form together, with its label and help text. */
function fieldGroup(spec, ...parts) {
  const help = spec.help ? helpText(spec.help, "p") : null;
  return describe(h("fieldset", { class: "ivk-form-field" }, h("legend", {}, rich(spec.label)), help, parts), help);
}

/** One field of a form, with its label and help text. */
function fieldControl(spec, changed) {
  if (spec.type === "rows") return rowsControl(spec, changed);
  if (spec.type === "checks" || spec.type === "radios") {
    const control = spec.type === "checks" ? multipleChoiceControl(spec, changed) : choiceControl(spec, changed);
    return { ...control, node: describe(fieldGroup(spec, control.node), control.help) };
  }
  const control = spec.type === "choice" ? selectControl(spec, changed) : textControl(spec, changed);
  return { ...control, node: labelled(control.field, spec.label, spec.help, control.node) };
}

function formControl(spec, changed) {
  const controls = spec.fields.map((field) => [field.id, fieldControl(field, changed)]);
  return {
    node: h("div", { class: "ivk-form" }, controls.map(([, control]) => control.node)),
    get: () => {
      const given = controls.map(([id, control]) => [id, control.get()]).filter(([, value]) => value !== null);
      return given.length ? Object.fromEntries(given) : null;
    },
    set: (value) => controls.forEach(([id, control]) => control.set(value?.[id] ?? null)),
  };
}
