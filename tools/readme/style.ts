// SPDX-License-Identifier: EUPL-1.2

/** Colours that pass contrast on a light and on a dark page. */
export const style = `<style>
text { font-family: "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", sans-serif; fill: #17324d; }
.kaart { fill: #fff; stroke: #b7c7d8; stroke-width: 1.25; }
.bijsturen { fill: none; stroke-dasharray: 5 4; }
.nummer { fill: #154273; }
.cijfer { fill: #fff; font-size: 13px; font-weight: 700; text-anchor: middle; }
.naam { font-size: 16px; font-weight: 650; }
.vraag { font-size: 13px; fill: #34506b; }
.gebruikt { font-size: 11px; fill: #5c7389; }
.groot { font-size: 30px; font-weight: 650; }
.licht { font-weight: 400; fill: #34506b; }
.klein { font-size: 13px; fill: #5c7389; }
.pijl { fill: none; stroke: #154273; stroke-width: 1.75; }
.terug { stroke-dasharray: 5 4; }
.pijlpunt { fill: #154273; }
@media (prefers-color-scheme: dark) {
  text { fill: #e3edf7; }
  .kaart { fill: #14202c; stroke: #3d5670; }
  .bijsturen { fill: none; }
  .nummer { fill: #8ab8e6; }
  .cijfer { fill: #0d1822; }
  .vraag, .licht { fill: #b9cce0; }
  .gebruikt, .klein { fill: #90a8bf; }
  .pijl { stroke: #8ab8e6; }
  .pijlpunt { fill: #8ab8e6; }
}
</style>`;
