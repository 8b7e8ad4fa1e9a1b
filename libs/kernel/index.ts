// SPDX-License-Identifier: EUPL-1.2
export * from './bedrag.ts';
export * from './dagnummer.ts';
export * from './datum.ts';
export * from './doorloop.ts';
export * from './exact.ts';
export * from './id.ts';
export * from './lezing.ts';
export * from './nummer.ts';
export * from './opmaak.ts';
export * from './periode.ts';
export * from './werkdag.ts';
export * from './zonder-leeg.ts';
