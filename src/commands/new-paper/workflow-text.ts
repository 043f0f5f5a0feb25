/**
 * Returns the workflow that publishes a newspaper to GitHub Pages: on push, and every half hour for what comes due. A
 * test holds it to the one in this repository.
 */
export function workflowText(): string {
  return WORKFLOW;
}

const WORKFLOW = `name: publish to GitHub Pages
on:
  push:
    branches: [main]
  # Articles that come due are published by the next of these builds. GitHub stops a schedule after sixty days without
  # a push, with a letter beforehand: «Enable workflow» on the page Actions starts it again. In a private repository
  # every build costs minutes (about two; 2,000 a month are free): write '7 5-20 * * *' there, once an hour by day.
  schedule:
    - cron: '7,37 * * * *'
    # Once a night every file is made anew.
    - cron: '22 1 * * *'
  workflow_dispatch:
permissions: {}
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pages: read
    outputs:
      held: \${{ steps.build.outputs.held }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
          cache: npm
      - uses: actions/configure-pages@45bfe0192ca1faeb007ade9deae92b16b8254a0d # v6.0.0
        id: pages
      - uses: actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0
        with:
          # The site too: a build makes only the files that have changed since the last one.
          path: |
            .nuqta/cache
            dist
          key: nuqta-\${{ github.run_id }}
          restore-keys: nuqta-
      - run: npm ci
      - name: build
        id: build
        env:
          ORIGIN: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}/
          ALL: \${{ github.event.schedule == '22 1 * * *' && '--all' || '' }}
          # The published list of addresses guards against pages that vanish.
          PUBLISHED: \${{ steps.pages.outputs.base_url }}/
        # Code 4: articles with errors were held back («المعيب: يُحجز»), and all else is published.
        run: |
          code=0
          npx nuqta build --site "$ORIGIN" --base "$BASE" --published "$PUBLISHED" --held-code 4 $ALL || code=$?
          echo "held=$((code == 4))" >> "$GITHUB_OUTPUT"
          exit $((code == 4 ? 0 : code))
      - uses: actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0
        with:
          path: dist
          # .well-known/security.txt and .nojekyll are part of the site.
          include-hidden-files: true
  deploy:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0
        id: deployment
  # Fails after all else is published, so that GitHub sends a letter: the step «build» names what was held back.
  held-back:
    needs: [build, deploy]
    if: needs.build.outputs.held == '1'
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: |
          echo '::error::في الصحيفة مقالات فيها أخطاء حُجزت عن النشر، ونُشر ما سواها. أسماؤها في خطوة build.'
          exit 1
`;
