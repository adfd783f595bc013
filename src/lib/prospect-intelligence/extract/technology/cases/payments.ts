import { form, inline, scripts, stylesheet, type TechnologyCases } from "./case";

export const payments: TechnologyCases = {
  Adyen: {
    html:
      scripts("https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5.65.0/adyen.js") +
      stylesheet("https://checkoutshopper-live.cdn.adyen.com/checkoutshopper/sdk/5.65.0/adyen.css"),
  },
  Affirm: { html: inline('_affirm_config={public_api_key:"X",script:"https://cdn1.affirm.com/js/v2/affirm.js"};') },
  Afterpay: {
    html: scripts("https://js.afterpay.com/afterpay-1.x.js", "https://static.afterpay.com/modal-afterpay.js"),
  },
  "Amazon Pay": {
    html: scripts(
      "https://static-na.payments-amazon.com/checkout.js",
      "https://static-eu.payments-amazon.com/checkout.js",
    ),
  },
  "Authorize.net": { html: scripts("https://js.authorize.net/v1/Accept.js") },
  Braintree: { html: scripts("https://js.braintreegateway.com/web/dropin/1.42.0/js/dropin.min.js") },
  Chargebee: { html: scripts("https://js.chargebee.com/v2/chargebee.js") },
  "Checkout.com": { html: scripts("https://cdn.checkout.com/js/framesv2.min.js") },
  FastSpring: {
    html: scripts(
      "https://sbl.onfastspring.com/sbl/1.0.3/fastspring-builder.min.js",
      "https://d1f8f9xcsvx3ha.cloudfront.net/sbl/0.8.3/fastspring-builder.min.js",
    ),
  },
  GoCardless: { html: scripts("https://pay.gocardless.com/billing/static/dropin/v2/initialise.js") },
  Klarna: {
    html: scripts("https://js.klarna.com/web-sdk/v1/klarna.js", "https://x.klarnacdn.net/kp/lib/v1/api.js"),
  },
  "Lemon Squeezy": {
    html: scripts("https://assets.lemonsqueezy.com/lemon.js", "https://app.lemonsqueezy.com/js/lemon.js"),
  },
  Maxio: { html: scripts("https://js.chargify.com/latest/chargify.js") },
  Mollie: { html: scripts("https://js.mollie.com/v1/mollie.js") },
  Outseta: { html: scripts("https://cdn.outseta.com/outseta.min.js") },
  Paddle: { html: scripts("https://cdn.paddle.com/paddle/v2/paddle.js") },
  PayPal: {
    html:
      scripts(
        "https://www.paypal.com/sdk/js?client-id=X&currency=USD",
        "https://www.paypalobjects.com/api/checkout.js",
      ) + form("https://www.paypal.com/cgi-bin/webscr"),
  },
  Plaid: { html: scripts("https://cdn.plaid.com/link/v2/stable/link-initialize.js") },
  ProfitWell: { html: inline("s.src='https://public.profitwell.com/js/profitwell.js?auth='+a") },
  Razorpay: { html: scripts("https://checkout.razorpay.com/v1/checkout.js") },
  Recurly: { html: scripts("https://js.recurly.com/v4/recurly.js") },
  Square: { html: scripts("https://web.squarecdn.com/v1/square.js", "https://js.squareup.com/v2/paymentform") },
  Stripe: {
    html: scripts("https://js.stripe.com/v3/"),
    txt: ["stripe-verification=a77bf17535916a03cad4756675103f759ebfe65ef6d1ae8312b04b6c8438687a"],
  },
  Zuora: { html: scripts("https://static.zuora.com/Resources/libs/hosted/1.3.1/zuora-min.js") },
};
