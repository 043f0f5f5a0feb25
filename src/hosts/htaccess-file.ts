import { FILE_POLICY, sitePolicy, XML_POLICY } from './content-policy.ts';
import type { HostFile, HostSite } from './host-site.ts';
import { redirectTarget } from './redirect-target.ts';
import {
  CACHE_BRIEFLY,
  CACHE_FOREVER,
  CACHE_NEVER,
  CONTENT_TYPES,
  DATA_EXTENSIONS,
  HASHED_FOLDERS,
  NEVER_CACHED,
  PICTURE_EXTENSIONS,
  RESOURCE_POLICY,
  securityHeaders,
  TEXT_EXTENSIONS,
} from './response-headers.ts';

/**
 * Returns `.htaccess` for Apache 2.4. A directive of a module that is not loaded would turn the whole site into errors, so
 * each is in an `<IfModule>`; the two outside belong to the core.
 */
export function toHtaccessFile(host: HostSite): HostFile {
  const { base } = host.site;
  const text = [
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    '',
    ...block('mod_mime.c', [
      `AddCharset utf-8 ${TEXT_EXTENSIONS.map((extension) => `.${extension}`).join(' ')}`,
      ...CONTENT_TYPES.map(([extension, type]) => `AddType ${type} .${extension}`),
      // Elsewhere .br may be Breton and .gz an archive; here they are pages packed beforehand.
      'RemoveLanguage .br',
      'RemoveType .br .gz',
      'AddEncoding br .br',
      'AddEncoding gzip .gz',
    ]),
    ...block('mod_headers.c', [
      ...securityHeaders(host).map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header always set Cross-Origin-Resource-Policy "${RESOURCE_POLICY.others}"`,
      `Header always set Content-Security-Policy "${sitePolicy(host.frames, host.services)}"`,
      ...forFiles(DATA_EXTENSIONS, `Header always set Content-Security-Policy "${FILE_POLICY}"`),
      ...forFiles(['xml'], `Header always set Content-Security-Policy "${XML_POLICY}"`),
      ...forFiles(PICTURE_EXTENSIONS, `Header always set Cross-Origin-Resource-Policy "${RESOURCE_POLICY.pictures}"`),
      `Header set Cache-Control "${CACHE_BRIEFLY}"`,
      `Header set Cache-Control "${CACHE_FOREVER}" "expr=%{REQUEST_URI} =~ m#^${escapeRegex(base)}(${HASHED_FOLDERS.join('|')})/#"`,
      `<FilesMatch "^(${NEVER_CACHED.map(escapeRegex).join('|')})(\\.(br|gz))?$">`,
      `  Header set Cache-Control "${CACHE_NEVER}"`,
      '</FilesMatch>',
      '<FilesMatch "\\.(html|css|js|mjs|json|xml|svg|txt|webmanifest)(\\.(br|gz))?$">',
      '  Header merge Vary Accept-Encoding',
      '</FilesMatch>',
    ]),
    ...block('mod_rewrite.c', [
      'RewriteEngine On',
      ...host.redirects.flatMap(({ from, to }) => redirectRule(from, redirectTarget(to, host.site))),
      ...PACKED.flatMap(({ encoding, extension }) => packedRules(encoding, extension)),
    ]),
  ].join('\n');
  return { path: '.htaccess', text };
}

const PACKED = [
  { encoding: 'br', extension: 'br' },
  { encoding: 'gzip', extension: 'gz' },
];

function block(module: string, lines: readonly string[]): string[] {
  return [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>', ''];
}

/** A directive for files of these extensions, packed ones too; it applies after directives outside. */
function forFiles(extensions: readonly string[], directive: string): string[] {
  return [`<FilesMatch "\\.(${extensions.join('|')})(\\.(br|gz))?$">`, `  ${directive}`, '</FilesMatch>'];
}

/** Apache matches the decoded path without the folder's own; `NE` leaves the percent signs of the target alone. */
function redirectRule(from: string, target: string): string[] {
  const pattern = escapeRegex(from.normalize('NFC').replace(/^\//, '').replace(/\/$/, ''));
  const end = from.endsWith('/') ? '/?' : '';
  return [`RewriteRule "^${pattern}${end}$" "${target.replace(/[%$\\"]/g, '\\$&')}" [R=301,L,NE]`];
}

/** Sends the packed file where there is one and the browser takes it; `no-gzip` keeps it from being packed twice. */
function packedRules(encoding: string, extension: string): string[] {
  const accepts = `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`;
  return [
    accepts,
    `RewriteCond %{REQUEST_FILENAME} !\\.(br|gz)$`,
    `RewriteCond %{REQUEST_FILENAME}.${extension} -f`,
    `RewriteRule "^(.+)$" "$1.${extension}" [L,E=no-gzip:1,E=no-brotli:1]`,
    accepts,
    `RewriteCond %{REQUEST_FILENAME}index.html.${extension} -f`,
    `RewriteRule "^(.*/)?$" "$1index.html.${extension}" [L,E=no-gzip:1,E=no-brotli:1]`,
  ];
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|"]/g, '\\$&');
}
