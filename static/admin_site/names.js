// Names every control of a form by its visible label where the admin's own markup does not: the cells of a table of
// rows, the two halves of an hour, search boxes and text editors; and on the site the text editors of a draft.
"use strict";
{
  const CONTROLS = "input:not([type=hidden], [type=submit]), select, textarea, [role=combobox], [role=textbox]";

  const words = (node) => (node?.textContent ?? "").replace(/[\s:]+$/, "").trim();

  const visibleName = (control) => {
    const cell = control.closest(".tabular td");
    if (cell) return words(cell.closest("table").tHead.rows[0].cells[cell.cellIndex]);
    const name = words(control.closest(".fieldBox, .form-row, .field")?.querySelector("label, legend"));
    return control.closest(".datetime") ? `${name}, ${words(control.previousSibling)}` : name;
  };

  const nameControls = (root) => {
    for (const control of root.querySelectorAll(CONTROLS)) {
      if (control.labels?.length || control.hasAttribute("aria-label")) continue;
      const name = visibleName(control);
      if (!name) continue;
      control.setAttribute("aria-label", name);
      control.removeAttribute("aria-labelledby"); // of a search box: its value, which is inside it
    }
    for (const value of root.querySelectorAll(".select2-selection__rendered[role=textbox]")) {
      for (const name of ["role", "aria-readonly", "aria-label"]) value.removeAttribute(name); // the box around it has the role
    }
    for (const text of root.querySelectorAll(".tiptap[contenteditable=false]")) {
      text.tabIndex = 0; // a long one scrolls
      text.setAttribute("aria-readonly", "true");
    }
    for (const corner of root.querySelectorAll("th.original:empty")) {
      const cell = document.createElement("td"); // heads nothing
      cell.className = corner.className;
      corner.replaceWith(cell);
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const content = document.getElementById("content");
    nameControls(content);
    // Search boxes and editors are made later, and rows are added.
    new MutationObserver((changes) => {
      const isNew = (node) => node.matches?.(".select2, .tiptap, .prose-editor, .form-row, .inline-related");
      if (changes.some((change) => [...change.addedNodes].some(isNew))) nameControls(content);
    }).observe(content, { childList: true, subtree: true });
  });
}
