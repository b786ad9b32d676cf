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

  /* what was typed outlives a session that ended: kept in this tab when a form is sent, offered again on the same page */
  const KEY = "gouvernail.typed";
  const page = location.pathname + location.search;
  const fields = () => [...document.querySelectorAll("main textarea, main select, main input:not([type])," +
    " main input[type=text], main input[type=url], main input[type=checkbox]")].filter((f) => f.name && !f.disabled);
  const value = (f) => (f.type === "checkbox" ? String(f.checked) : f.value);

  document.addEventListener("submit", () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ page, typed: fields().map((f) => [f.name, value(f)]) }));
    } catch {
      /* a full or refused store costs this comfort alone */
    }
  });

  const offer = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
    sessionStorage.removeItem(KEY);
    const told = document.querySelector("main .notice.green, main #problems");
    if (!kept || kept.page !== page || told) {
      return;
    }
    const lost = kept.typed
      .map(([name, text]) => [fields().find((f) => f.name === name), text])
      .filter(([field, text]) => field && value(field) !== text);
    const notice = document.getElementById("kept");
    if (lost.length === 0 || !notice) {
      return;
    }
    notice.hidden = false;
    document.getElementById("kept-drop").addEventListener("click", () => (notice.hidden = true));
    document.getElementById("kept-restore").addEventListener("click", () => {
      for (const [field, text] of lost) {
        if (field.type === "checkbox") {
          field.checked = text === "true";
        } else {
          field.value = text;
        }
        const fold = field.closest("details");
        if (fold && text) {
          fold.open = true;
        }
      }
      notice.hidden = true;
      lost[0][0].focus();
    });
  };
  try {
    offer();
  } catch {
    /* the same */
  }
})();
