// SPDX-License-Identifier: EUPL-1.2

/** The styles of a cell, by their place in the list below. */
export const style = { plain: 0, head: 1, text: 2, quoted: 3, money: 4, date: 5 } as const;

const xf = (format: number, extra = '', alignment = '<alignment vertical="top" wrapText="1"/>'): string =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${extra}>${alignment}</xf>`;

/** Heads are bold on grey. Text that begins like a formula is marked as text, so that it is never computed. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0.00"/><numFmt numFmtId="165" formatCode="dd-mm-yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4E8EC"/></patternFill></fill></fills>
<borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="6">${xf(0)}<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>${xf(49)}${xf(49, ' quotePrefix="1"')}${xf(164, '', '<alignment vertical="top"/>')}${xf(165, '', '<alignment vertical="top"/>')}</cellXfs>
</styleSheet>`;
