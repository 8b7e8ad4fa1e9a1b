// SPDX-License-Identifier: EUPL-1.2
export * from './basis.ts';
export * from './herkomst.ts';
export * from './pagina.ts';
export * from './verwijzing.ts';
export * from './waarde.ts';
