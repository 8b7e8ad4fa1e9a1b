// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';

export { toDocx } from './document/docx.ts';
export type { Blok, Document, Onderdeel } from './document/model.ts';
export { toPdf } from './document/pdf.ts';
export { checkUpload, readUpload } from './document/upload.ts';
export { uploadTeksten } from './document/uploadteksten.ts';

/** SHA-256 of the content, in hexadecimal: proves later that a document is unchanged. */
export const documentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
