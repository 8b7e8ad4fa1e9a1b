// SPDX-License-Identifier: EUPL-1.2
/** Everything a test of the catalogue must catch: an inline style, a field without a label, a part that is too wide. */
export const Probe = () => (
  <main>
    <h1>Proef</h1>
    {/* biome-ignore lint/nursery/noInlineStyles: the policy must refuse this */}
    <p style={{ color: 'teal' }}>Deze stijl mag niet.</p>
    <input type="text" />
    <svg width="2000" height="10" aria-hidden="true" />
  </main>
);
