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

  /* what was typed outlives a session that ended, and the sending of another form of the same page: this tab keeps it when
     a form is sent, and gives it back on the same page */
  const KEY = "gouvernail.typed";
  const page = location.pathname + location.search;
  const fields = () => [...document.querySelectorAll("main textarea, main select, main input:not([type])," +
    " main input[type=text], main input[type=url], main input[type=checkbox]")].filter((f) => f.name && !f.disabled);
  const value = (f) => (f.type === "checkbox" ? String(f.checked) : f.value);
  const shown = (f) => {
    if (f.type === "checkbox") {
      return String(f.defaultChecked);
    }
    const chosen = f.options && ([...f.options].find((o) => o.defaultSelected) || f.options[0]);
    return f.options ? (chosen ? chosen.value : "") : f.defaultValue;
  };

  document.addEventListener("submit", (event) => {
    const typed = fields()
      .filter((f) => value(f) !== shown(f))
      .map((f) => [f.name, value(f), f.form === event.target]);
    try {
      sessionStorage.setItem(KEY, JSON.stringify({ page, typed }));
    } catch {
      /* a full or refused store costs this comfort alone */
    }
  });

  const put = (lost) => {
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
  };

  const giveBack = () => {
    const kept = JSON.parse(sessionStorage.getItem(KEY) || "null");
    sessionStorage.removeItem(KEY);
    if (!kept || kept.page !== page) {
      return;
    }
    const lost = kept.typed
      .map(([name, text, sent]) => [fields().find((f) => f.name === name), text, sent])
      .filter(([field, text]) => field && value(field) !== text);
    const answered = document.querySelector("main > .notice[role=status]:not([id]), main #problems");
    const others = lost.filter(([, , sent]) => !sent);
    if (answered && others.length > 0) {
      put(others);
      document.getElementById("kept-still").hidden = false;
    }
    if (answered || lost.length === 0) {
      return;
    }
    const notice = document.getElementById("kept");
    notice.hidden = false;
    document.getElementById("kept-drop").addEventListener("click", () => (notice.hidden = true));
    document.getElementById("kept-restore").addEventListener("click", () => {
      put(lost);
      notice.hidden = true;
      lost[0][0].focus();
    });
  };
  try {
    giveBack();
  } catch {
    /* the same */
  }
})();
