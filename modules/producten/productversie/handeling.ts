// SPDX-License-Identifier: EUPL-1.2

/** The acts of the mandate register: one for a change that touches no tariff, one for a change that does [002 §7.2]. */
export const handelingVoor = (raaktTarief: boolean) => (raaktTarief ? 'tarieven-wijzigen' : 'productenboek-wijzigen');
