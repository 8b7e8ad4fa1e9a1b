// SPDX-License-Identifier: EUPL-1.2

const teken = "(?:[\\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const schema = '(?:[A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))';
const gebruiker = `(?:${teken.replace('@', '')}*@)?`;
const server = `(?:\\[[^\\]]*\\]|${teken.replace(':@', '')}*)(?::[0-9]{1,9})?(?=[/?#]|$)`;
const pad = `(?:${teken}|/)*(?:\\?(?:${teken}|[/?])*)?(?:#(?:${teken}|[/?[\\]])*)?`;

/** A URI or a relative reference [RFC 3986 appendix A]; libxml2 refuses a namespace that is neither. */
export const URI = new RegExp(`^${schema}(?:(?!//)|//${gebruiker}${server})${pad}$`);
