// Gives the buttons and dialogs of the rich-text editor the language of the page, and each text its own language.
"use strict";
{
    const translations = JSON.parse(document.getElementById("editor-words").textContent);
    const gettext = window.gettext ?? ((text) => text); // pages outside the admin have no catalogue for scripts
    window.gettext = (text) => translations[text] ?? gettext(text); // the dialogs of the editor call this

    const translate = (root) => {
        for (const button of root.querySelectorAll(".prose-menubar [title]")) {
            const translation = translations[button.title];
            if (translation) {
                button.title = translation;
                button.setAttribute("aria-label", translation);
            }
        }
        for (const label of root.querySelectorAll(".prose-menubar__option > *")) {
            const translation = translations[label.textContent];
            if (translation && translation !== label.textContent) label.textContent = translation;
        }
        for (const textarea of root.querySelectorAll(".prose-editor > textarea[lang]")) {
            textarea.parentElement.lang = textarea.lang;
        }
    };

    document.addEventListener("DOMContentLoaded", () => {
        translate(document);
        // Later: rows that are added, and buttons that change with the position of the cursor.
        new MutationObserver((changes) => {
            const editors = new Set(changes.map((change) => change.target.closest(".prose-editor, .inline-group")));
            editors.forEach((editor) => editor && translate(editor.parentElement));
        }).observe(document.getElementById("content"), { childList: true, subtree: true });
    });
}
