// Small helps; every page can be read and used without them.

// A sheet that was opened on a narrow screen closes when the screen becomes wide. (Escape closes it without script.)
if ("popover" in HTMLElement.prototype) {
    matchMedia("(min-width: 60rem)").addEventListener("change", () => {
        document.querySelectorAll(".sheet:popover-open").forEach((sheet) => sheet.hidePopover());
    });
}

// When a sheet closes, the browser gives the focus back to the button that opened it. Where that button has been
// replaced meanwhile, the focus would be lost: it goes to the button that is there now.
document.addEventListener("toggle", ({ target, newState }) => {
    const isFocusLost = document.activeElement === document.body || target.contains(document.activeElement);
    if (newState === "closed" && isFocusLost) {
        document.querySelector(`.opens[popovertarget="${target.id}"]`)?.focus();
    }
}, true);

// <button data-copy="address" data-done="Copied" hidden aria-live="polite">: copies an address, that of the page itself
// when data-copy is empty, to the clipboard, and shows the words of data-done for a moment.
const SHOWN_FOR = 2500; // milliseconds

function showCopyButtons() {
    if (!navigator.clipboard) return;
    document.querySelectorAll("[data-copy][hidden]").forEach((button) => {
        button.hidden = false;
    });
}

document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button || button.dataset.words) return;
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    button.dataset.words = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => {
        button.textContent = button.dataset.words;
        delete button.dataset.words;
    }, SHOWN_FOR);
});

showCopyButtons();

// The elements of `part` that can stand for `element`, which may be a replaced one: those with its id or, where it has
// none, those with its tag and its text.
function findCounterparts(part, { id, tagName, textContent }) {
    return [...part.querySelectorAll(tagName)].filter((candidate) => (
        id ? candidate.id === id : candidate.textContent === textContent
    ));
}

// Replaces the content of `part` by that of `freshPart`. A <details> that was open stays open, and the focus stays on
// the counterpart of the element that had it, or on the part itself where there is none.
function renewPart(part, freshPart) {
    const focused = part.contains(document.activeElement) ? document.activeElement : null;
    const position = focused && findCounterparts(part, focused).indexOf(focused);
    const openIds = [...part.querySelectorAll("details[open]")].map(({ id }) => id);
    part.innerHTML = freshPart.innerHTML;
    part.querySelectorAll("details").forEach((details) => {
        details.open ||= openIds.includes(details.id);
    });
    if (!focused) return;
    const counterpart = findCounterparts(part, focused)[position];
    if (!counterpart) part.tabIndex = -1; // so that it can have the focus
    (counterpart ?? part).focus({ preventScroll: true });
}

// <form data-autosubmit>: a change asks the server for the same page with the new choices and renews the parts marked
// data-live, each of which has an id. The focus and the scroll position stay, and a screen reader says the new count
// (role="status"). Where the server gives no answer, the form is sent in the usual way.
let runningRequest;

async function renewPage(form) {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const address = new URL(form.action); // the page itself when the form names none
    address.search = query;
    const parts = [...document.querySelectorAll("[data-live]")];
    runningRequest?.abort();
    runningRequest = new AbortController();
    parts.forEach((part) => part.setAttribute("aria-busy", "true"));
    try {
        const response = await fetch(address, { signal: runningRequest.signal });
        if (!response.ok) throw new Error(response.status);
        const freshPage = new DOMParser().parseFromString(await response.text(), "text/html");
        parts.forEach((part) => {
            const freshPart = freshPage.getElementById(part.id);
            if (freshPart) renewPart(part, freshPart);
            part.removeAttribute("aria-busy");
        });
        const count = freshPage.querySelector("[data-live] [role=status]");
        document.getElementById("said").textContent = count?.textContent ?? "";
        document.title = freshPage.title;
        history.replaceState(null, "", address);
        showCopyButtons();
    } catch (error) {
        if (error.name !== "AbortError") form.submit(); // aborted: a later change is being asked for
    }
}

document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-autosubmit]")) renewPage(form);
});
