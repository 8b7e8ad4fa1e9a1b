// SPDX-License-Identifier: EUPL-1.2
export { contrastTekorten } from './contrast.ts';
export { readThema, readTokens, type Thema } from './thema.ts';
