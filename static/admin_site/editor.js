// Gives the rich-text editor the words of the page's language, and each text its own language.
"use strict";
{
  const words = JSON.parse(document.getElementById("editor-words").textContent);
  const gettext = window.gettext ?? ((text) => text); // the site has no catalogue for scripts
  window.gettext = (text) => words[text] ?? gettext(text); // its dialogs ask this

  const translate = (root) => {
    for (const button of root.querySelectorAll(".prose-menubar [title]")) {
      const word = words[button.title];
      if (word) {
        button.title = word;
        button.setAttribute("aria-label", word);
      }
    }
    for (const label of root.querySelectorAll(".prose-menubar__option > *")) {
      const word = words[label.textContent];
      if (word && word !== label.textContent) label.textContent = word;
    }
    for (const textarea of root.querySelectorAll(".prose-editor > textarea[lang]")) {
      textarea.parentElement.lang = textarea.lang;
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    translate(document);
    // Rows that are added, and buttons that change with the place of the cursor.
    new MutationObserver((changes) => {
      const editors = new Set(changes.map((change) => change.target.closest(".prose-editor, .inline-group")));
      editors.forEach((editor) => editor && translate(editor.parentElement));
    }).observe(document.getElementById("content"), { childList: true, subtree: true });
  });
}
