/**
 * Import before anything of Astro, for its side effect: Astro then sends no telemetry and does not look for a newer
 * version.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
