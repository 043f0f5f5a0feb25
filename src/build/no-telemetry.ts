/**
 * Imported for its effect, before anything of Astro: Astro then reports nothing about this machine to its makers and
 * does not ask a registry for a newer version of itself.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
