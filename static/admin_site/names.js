// Gives each control of a form an accessible name, its visible label, where the markup of Django's admin does not: the
// cells of a table of rows, the two halves of an hour, search boxes and text editors; and on the site the text editors
// of a draft.
"use strict";
{
    const CONTROLS = "input:not([type=hidden], [type=submit]), select, textarea, [role=combobox], [role=textbox]";

    // The text of a label without the colon that ends it.
    const textOf = (node) => (node?.textContent ?? "").replace(/[\s:]+$/, "").trim();

    const visibleName = (control) => {
        const cell = control.closest(".tabular td");
        if (cell) return textOf(cell.closest("table").tHead.rows[0].cells[cell.cellIndex]);
        const name = textOf(control.closest(".fieldBox, .form-row, .field")?.querySelector("label, legend"));
        return control.closest(".datetime") ? `${name}, ${textOf(control.previousSibling)}` : name;
    };

    const nameControls = (root) => {
        for (const control of root.querySelectorAll(CONTROLS)) {
            if (control.labels?.length || control.hasAttribute("aria-label")) continue;
            const name = visibleName(control);
            if (!name) continue;
            control.setAttribute("aria-label", name);
            // A search box names itself by its value; the value is read anyway, because it is inside the box.
            control.removeAttribute("aria-labelledby");
        }
        for (const value of root.querySelectorAll(".select2-selection__rendered[role=textbox]")) {
            // The search box around the value has the role and the name already.
            for (const attribute of ["role", "aria-readonly", "aria-label"]) {
                value.removeAttribute(attribute);
            }
        }
        for (const text of root.querySelectorAll(".tiptap[contenteditable=false]")) {
            text.tabIndex = 0; // a long text scrolls, with the keyboard too
            text.setAttribute("aria-readonly", "true");
        }
        for (const heading of root.querySelectorAll("th.original:empty")) {
            const cell = document.createElement("td"); // an empty heading is the heading of nothing
            cell.className = heading.className;
            heading.replaceWith(cell);
        }
    };

    document.addEventListener("DOMContentLoaded", () => {
        const content = document.getElementById("content");
        nameControls(content);
        // Later: search boxes and editors that other scripts make, and rows that are added.
        new MutationObserver((changes) => {
            const isNew = (node) => node.matches?.(".select2, .tiptap, .prose-editor, .form-row, .inline-related");
            if (changes.some((change) => [...change.addedNodes].some(isNew))) nameControls(content);
        }).observe(content, { childList: true, subtree: true });
    });
}
