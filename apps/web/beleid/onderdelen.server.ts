// SPDX-License-Identifier: EUPL-1.2
import {
  evaluatiesInzien,
  jaarprogrammalijst,
  motiesInzien,
  onderwerpenlijst,
  ontwikkelopgavenInzien,
  regiovisieInzien,
} from '#modules/beleid';
import { magVragen } from '../shell/pagina.ts';

/** Parts that are not for everyone who reads the policy, each with the question that its page asks. */
const besloten = [
  ['/beleid/jaarprogramma', jaarprogrammalijst],
  ['/beleid/onderwerpen', onderwerpenlijst],
  ['/beleid/moties', motiesInzien],
  ['/beleid/evaluaties', evaluatiesInzien],
  ['/beleid/regiovisie', regiovisieInzien],
  ['/beleid/ontwikkelopgaven', ontwikkelopgavenInzien],
] as const;

/** The addresses of the parts that the viewer may not open: no link leads there. */
export const geslotenVoor = (context: Parameters<typeof magVragen>[0]): readonly string[] =>
  besloten.filter(([, query]) => !magVragen(context, query)).map(([href]) => href);
