// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, cijfer, item, page, sleutel, tekst, verwijzing, waarde } from '#libs/regiopakket';

const route = item({
  code: sleutel('route'),
  naam: tekst,
  wie: tekst,
  wet: z.enum(['jeugdwet', 'wmo', 'beide']),
});

/** What an indication may not exceed; `geen` where the plan expressly sets none. */
const norm = item({ duurInMaanden: waarde(aantal), omvangPerWeek: waarde(cijfer), afweging: tekst });

const aanbiederkeuze = item({ procedurevorm: verwijzing('procedurevorm'), kiest: z.enum(['inwoner', 'gemeente']) });

const regie = item({
  code: sleutel('regie'),
  naam: tekst,
  bij: z.array(tekst).min(1),
  onderdeelVanDienst: z.boolean(),
  omschrijving: tekst,
});

const overbrugging = item({ periode: z.enum(['voor-intake', 'na-intake']), verantwoordelijk: tekst });

export const pagina = page({
  routes: z.array(route).min(1),
  norm,
  opdracht: item({ bevat: z.array(z.enum(['product', 'duur', 'omvang'])).min(1) }),
  aanbiederkeuze: z.array(aanbiederkeuze),
  regie: z.array(regie),
  evaluatie: item({
    door: tekst,
    niveau: z.enum(['casus', 'contract']),
    sjablonen: z.array(tekst),
    sjabloonEigenaar: tekst,
  }),
  wachttijd: item({ norm: waarde(tekst), overbrugging: z.array(overbrugging) }),
});
