// SPDX-License-Identifier: EUPL-1.2
import { Bsns } from '../gezien/bsns.ts';
import { isAfgekeurd } from '../keuzes.ts';
import type { Bericht325, Client325, Prestatie325 } from '../types/325.ts';
import {
  CD060,
  CS325prestatie,
  CS325totaal,
  fouten,
  Leesplaats,
  metTeken,
  type Regelomgeving,
  TR101client,
  TR101prestatie,
  TR134prestatie,
  TR137prestatie,
  totaalMetTeken,
  uniekePrestaties,
} from './declaratie.ts';
import { CS002, euro } from './gedeeld.ts';
import { alsFout, gebrek, maakToets, type Regels, regelset, type Uitkomst } from './regel.ts';

/** What is kept of the clients that have passed. */
type Geheugen = { aantal: number; saldo: number };

/** CS325 on both totals. */
function CS325({ DeclaratieAntwoord: antwoord }: Bericht325): Uitkomst {
  if (antwoord === undefined) return undefined;
  return fouten(
    CS325totaal(antwoord.TotaalIngediendBedrag, 'DeclaratieAntwoord/TotaalIngediendBedrag'),
    CS325totaal(antwoord.TotaalToegekendBedrag, 'DeclaratieAntwoord/TotaalToegekendBedrag'),
  );
}

/** TR342: what was not granted equals the lines sent back; a declaration rejected as a whole sends none and grants nothing. */
function TR342({ DeclaratieAntwoord: antwoord }: Bericht325, { aantal, saldo }: Geheugen): Uitkomst {
  if (antwoord === undefined) return undefined;
  const pad = 'DeclaratieAntwoord/TotaalToegekendBedrag';
  const toegekend = totaalMetTeken(antwoord.TotaalToegekendBedrag);
  if (isAfgekeurd(antwoord.RetourCodes))
    return fouten(
      alsFout(
        aantal > 0,
        'DeclaratieAntwoord/Clienten',
        'De hele declaratie is afgekeurd; dan horen er geen cliënten in het antwoord.',
      ),
      alsFout(
        toegekend !== 0,
        pad,
        `De hele declaratie is afgekeurd; dan is het toegekende bedrag nul, niet ${euro(toegekend)}.`,
      ),
    );
  const verschil = totaalMetTeken(antwoord.TotaalIngediendBedrag) - toegekend;
  if (verschil === saldo) return undefined;
  const melding = `Er is ${euro(verschil)} niet toegekend, maar de afgewezen regels tellen op tot ${euro(saldo)}.`;
  return gebrek(pad, melding);
}

const perClient: Regels<Client325, Regelomgeving> = { CS002, TR101: TR101client };

const perPrestatie: Regels<Prestatie325, Regelomgeving> = {
  CD060,
  CS325: CS325prestatie,
  TR101: TR101prestatie,
  TR134: TR134prestatie,
  TR137: TR137prestatie,
};

const perBericht: Regels<Bericht325, Geheugen> = { CS325, TR342 };

/** The in-message rules of the 325, client by client. */
export const regels325 = regelset<Bericht325, Client325>([perClient, perPrestatie, perBericht], (_, melder) => {
  const [toetsClient, toetsPrestatie] = [maakToets(perClient, melder), maakToets(perPrestatie, melder)];
  const geheugen: Geheugen = { aantal: 0, saldo: 0 };
  const [clienten, prestaties] = [new Bsns(), uniekePrestaties()];
  const hier = new Leesplaats('DeclaratieAntwoord');
  return {
    eenheid(client, nummer, { Header }) {
      prestaties.leeg();
      hier.client = nummer;
      const omgeving: Regelomgeving = { Header, clienten, prestaties };
      toetsClient(client, omgeving, hier.clientpad);
      geheugen.aantal += 1;
      for (const [i, prestatie] of client.Prestaties.entries()) {
        hier.prestatie = i + 1;
        toetsPrestatie(prestatie, omgeving, hier.prestatiepad);
        geheugen.saldo += metTeken(prestatie.IngediendBedrag);
      }
      return [];
    },
    slot(bericht) {
      maakToets(perBericht, melder)(bericht, geheugen, '/Bericht');
    },
  };
});
