// SPDX-License-Identifier: EUPL-1.2
export * from './basis.ts';
export { hashOf } from './canonical.ts';
export * from './dekking.ts';
export type { PakketFout } from './fout.ts';
export * from './herkomst.ts';
export * from './json-schema.ts';
export type { PakketKop } from './kop.ts';
export * from './laden.ts';
export * from './pagina.ts';
export * from './samenvatting.ts';
export * from './source.ts';
export { suggest } from './suggest.ts';
export * from './tijdstip.ts';
export * from './verschil.ts';
export { alleOf, sleutel, verwijzing } from './verwijzing.ts';
export * from './waarde.ts';
export { isRecord } from './walk.ts';
export { writeYaml, type YamlPage } from './yaml.ts';
