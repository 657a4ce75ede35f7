"""Whether a text can be told from its ground."""

import re

from playwright.sync_api import Page


def contrast(page: Page, selector: str) -> float:
    """How much lighter one of text and ground is than the other, as WCAG counts it."""
    colours = page.evaluate(f"""(() => {{
        const element = document.querySelector("{selector}");
        let ground = element;
        while (getComputedStyle(ground).backgroundColor == "rgba(0, 0, 0, 0)") ground = ground.parentElement;
        return [getComputedStyle(element).color, getComputedStyle(ground).backgroundColor];
    }})()""")
    dark, light = sorted(map(luminance, colours))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """How light a colour is."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
