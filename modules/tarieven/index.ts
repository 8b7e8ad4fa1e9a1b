// SPDX-License-Identifier: EUPL-1.2
export type { Kostprijs, KostprijsReden, Opbouwregel } from './kostprijs/kostprijs.ts';
export { kostprijsBerekenen } from './kostprijs/kostprijs-berekenen.rule.ts';
export type { Bewerking, Eenheid, Kostprijsvraag, Modelparameter } from './kostprijs/kostprijsmodel.ts';
