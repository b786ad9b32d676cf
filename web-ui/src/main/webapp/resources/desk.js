/* What a desk's form adds for readers with scripts; every form works without. */
(() => {
  "use strict";

  /* a date that changes asks for its reason */
  document.addEventListener("input", (event) => {
    const reason = event.target.dataset.explained && event.target.parentElement.querySelector("details");
    if (reason && event.target.value.trim() !== event.target.dataset.explained) {
      reason.open = true;
    }
  });

  /* one box ticks all the others of its form */
  for (const all of document.querySelectorAll("[data-ticks]")) {
    const boxes = () => [...all.form.querySelectorAll(all.dataset.ticks)].filter((box) => !box.disabled);
    all.closest("[hidden]").hidden = false;
    all.addEventListener("change", () => boxes().forEach((box) => (box.checked = all.checked)));
  }
})();
