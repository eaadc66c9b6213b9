// Small helps; every page can be read and used without them.

// A sheet that was opened on a narrow screen closes when the screen becomes wide. (Escape closes it without script.)
if ("popover" in HTMLElement.prototype) {
  matchMedia("(min-width: 60rem)").addEventListener("change", () => {
    document.querySelectorAll(".sheet:popover-open").forEach((sheet) => sheet.hidePopover());
  });
}

// The button that opened a sheet may have been renewed meanwhile: the focus goes to the one in its place.
document.addEventListener("toggle", ({ target, newState }) => {
  const isLost = document.activeElement === document.body || target.contains(document.activeElement);
  if (newState === "closed" && isLost) document.querySelector(`.opens[popovertarget="${target.id}"]`)?.focus();
}, true);

// <button data-copy="address" data-done="Copied" hidden aria-live="polite">: copies a link, this page's when empty.
function showCopyButtons() {
  if (!navigator.clipboard) return;
  document.querySelectorAll("[data-copy][hidden]").forEach((button) => { button.hidden = false; });
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button || button.dataset.words) return;
  await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
  button.dataset.words = button.textContent;
  button.textContent = button.dataset.done;
  setTimeout(() => { button.textContent = button.dataset.words; delete button.dataset.words; }, 2500);
});
showCopyButtons();

// What stands in `part` for `element`, which may have been renewed: the same id, or else the same kind and words.
function namesakes(part, { id, tagName, textContent }) {
  return [...part.querySelectorAll(tagName)].filter((one) => (id ? one.id === id : one.textContent === textContent));
}

// Gives `part` the content of `fresh`. What was opened stays open, and the reader keeps the focus: on what stands for
// the element that had it, or on the part where nothing does.
function renewPart(part, fresh) {
  const focused = part.contains(document.activeElement) ? document.activeElement : null;
  const place = focused && namesakes(part, focused).indexOf(focused);
  const opened = [...part.querySelectorAll("details[open]")].map(({ id }) => id);
  part.innerHTML = fresh.innerHTML;
  part.querySelectorAll("details").forEach((details) => { details.open ||= opened.includes(details.id); });
  if (!focused) return;
  const heir = namesakes(part, focused)[place];
  if (!heir) part.tabIndex = -1;
  (heir ?? part).focus({ preventScroll: true });
}

// <form data-autosubmit>: a change asks for the same page and renews its parts marked data-live, each with an id.
// The reader keeps the focus and the place and hears the new count; without an answer the form is sent as usual.
let asked;
async function renew(form) {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const address = new URL(form.action); // the page itself when the form names none
  address.search = query;
  const parts = [...document.querySelectorAll("[data-live]")];
  asked?.abort();
  asked = new AbortController();
  parts.forEach((part) => part.setAttribute("aria-busy", "true"));
  try {
    const answer = await fetch(address, { signal: asked.signal });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    parts.forEach((part) => {
      const fresh = page.getElementById(part.id);
      if (fresh) renewPart(part, fresh);
      part.removeAttribute("aria-busy");
    });
    document.getElementById("said").textContent = page.querySelector("[data-live] [role=status]")?.textContent ?? "";
    document.title = page.title;
    history.replaceState(null, "", address);
    showCopyButtons();
  } catch (error) {
    if (error.name !== "AbortError") form.submit();
  }
}
document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (form?.matches("[data-autosubmit]")) renew(form);
});
