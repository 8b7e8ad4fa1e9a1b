// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { aantal, item, page, verwijzing, waarde } from '#libs/regiopakket';

/** Where one kind of provider ends and the next begins. The plan names the kinds [002 §5.2]; the region sets the bounds. */
const typegrenzen = item({
  /** Granted in twelve months, in whole euros. */
  grootVanafEuro: waarde(aantal),
  middelVanafEuro: waarde(aantal),
  strategischVanafProducten: waarde(aantal),
  /** Who gives only these is niche. */
  bijzondereProducten: waarde(z.array(verwijzing('product'))),
});

export const pagina = page({ typegrenzen });
