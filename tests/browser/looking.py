"""axe-core, which looks at a page for what keeps people out: add AXE to a window, evaluate START and then READ."""

from pathlib import Path

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text("utf-8")
# Every rule; on the site also that what is to be hit is 24 pixels large. Style sheets are not fetched again, because
# the policy refuses what axe does with them. The rows of a form are all alike: from the third on they are left out.
START = """isOffice => {
    const options = { preload: false, resultTypes: ["violations"], rules: { "target-size": { enabled: !isOffice } } };
    const thirdRow = ".inline-related ~ .inline-related ~ .inline-related:not(.empty-form)";
    window.found = axe.run({ exclude: [thirdRow] }, options);
}"""
READ = """() => window.found.then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) =>
        `${id} (${help}; ${nodes.length}): ${target.join(" ")} ${html.slice(0, 160)}`)))"""
