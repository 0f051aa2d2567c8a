"""Write an executed notebook as one HTML file that needs nothing else."""

import re
from concurrent.futures import ThreadPoolExecutor
from functools import cache

# No scripts at all, and a policy that keeps the browser from fetching any that
# a cell's output might name. A picture's plain text is what it says to those
# who do not see it.
TEMPLATE = """
{%- extends 'lab/index.html.j2' -%}
{%- block html_head_js -%}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
style-src 'unsafe-inline'; img-src data:; font-src data:" />
{%- endblock html_head_js -%}
{%- block jupyter_widgets -%}{%- endblock jupyter_widgets -%}
{%- block html_head_js_mathjax -%}{%- endblock html_head_js_mathjax -%}
{%- block html_head_js_mermaidjs -%}{%- endblock html_head_js_mermaidjs -%}
{%- block data_svg scoped -%}
<div class="jp-RenderedSVG jp-OutputArea-output" data-mime-type="image/svg+xml">
<img alt="{{ output.data.get('text/plain', '') | escape_html }}" \
src="data:image/svg+xml;base64,{{ output.data['image/svg+xml'] | text_base64 }}">
</div>
{%- endblock data_svg -%}
"""


class PageWriter:
    """Most of a first export's time goes to imports and templates, whatever the
    notebook holds, so one on trial runs while a first kernel is at work."""

    def __init__(self, trial):
        self.export = ThreadPoolExecutor(1).submit(_warm_export, trial)

    def write(self, notebook, name, path):
        html = self.export.result()(notebook, _first_heading(notebook) or name)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(html)


def _warm_export(trial):
    from nbconvert.exporters.html import HTMLExporter
    from nbconvert.filters import clean_html

    exporter = HTMLExporter(
        raw_template=TEMPLATE, language_code="sv", exclude_anchor_links=True
    )

    # The code is the same both times, and cleaning it is a third of the work.
    exporter.register_filter("clean_html", cache(clean_html))

    def export(notebook, title):
        resources = {"metadata": {"name": title}}
        html, _ = exporter.from_notebook_node(notebook, resources)
        return html

    export(trial, "")
    return export


def _first_heading(notebook):
    for cell in notebook.cells:
        heading = re.search(r"^# +(.+)$", cell.source, re.MULTILINE)
        if cell.cell_type == "markdown" and heading:
            return heading[1].strip()
    return None
