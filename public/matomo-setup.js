// The settings of Matomo, from the attributes of this script; Matomo's own script reads them. No cookies.
{
  const { address, site } = document.currentScript.dataset;
  window._paq = [['disableCookies'], ['setTrackerUrl', address], ['setSiteId', site], ['trackPageView'], ['enableLinkTracking']];
}
