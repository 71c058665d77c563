// Each pupil chooses one other, from a select.

export default {
  control(spec, changed, model, kit) {
    const answer = {};
    const choose = (pupil) => {
      const options = ["", ...spec.pupils].map((name) => kit.h("option", { value: name }, name));
      const input = () => { answer[pupil] = select.value; changed(); };
      const select = kit.h("select", { input }, options);
      return kit.labelled(select, pupil, "");
    };
    return { node: kit.h("div", {}, spec.pupils.map(choose)), get: () => answer, set: (value) => Object.assign(answer, value) };
  },
};
