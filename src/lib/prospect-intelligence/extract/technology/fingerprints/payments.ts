import type { Fingerprint } from "../fingerprint";

export const payments: readonly Fingerprint[] = [
  {
    name: "Adyen",
    website: "https://www.adyen.com",
    urls: ["checkoutshopper-live.adyen.com", "checkoutshopper-live.cdn.adyen.com"],
  },
  {
    name: "Affirm",
    website: "https://www.affirm.com",
    urls: ["cdn1.affirm.com/js/"],
  },
  {
    name: "Afterpay",
    website: "https://www.afterpay.com",
    urls: ["js.afterpay.com", "static.afterpay.com"],
  },
  {
    name: "Amazon Pay",
    website: "https://pay.amazon.com",
    urls: ["static-na.payments-amazon.com", "static-eu.payments-amazon.com"],
  },
  {
    name: "Authorize.net",
    website: "https://www.authorize.net",
    urls: ["js.authorize.net"],
  },
  {
    name: "Braintree",
    website: "https://www.braintreepayments.com",
    urls: ["js.braintreegateway.com"],
  },
  {
    name: "Chargebee",
    website: "https://www.chargebee.com",
    urls: ["js.chargebee.com"],
  },
  {
    name: "Checkout.com",
    website: "https://www.checkout.com",
    urls: ["cdn.checkout.com/js/"],
  },
  {
    name: "FastSpring",
    website: "https://fastspring.com",
    urls: ["sbl.onfastspring.com", "d1f8f9xcsvx3ha.cloudfront.net/sbl/"],
  },
  {
    name: "GoCardless",
    website: "https://gocardless.com",
    urls: ["pay.gocardless.com"],
  },
  {
    name: "Klarna",
    website: "https://www.klarna.com",
    urls: ["js.klarna.com", "klarnacdn.net"],
  },
  {
    name: "Lemon Squeezy",
    website: "https://www.lemonsqueezy.com",
    urls: ["assets.lemonsqueezy.com/lemon.js", "app.lemonsqueezy.com/js/"],
  },
  {
    name: "Maxio",
    website: "https://www.maxio.com",
    urls: ["js.chargify.com"],
  },
  {
    name: "Mollie",
    website: "https://www.mollie.com",
    urls: ["js.mollie.com"],
  },
  {
    name: "Outseta",
    website: "https://www.outseta.com",
    urls: ["cdn.outseta.com"],
  },
  {
    name: "Paddle",
    website: "https://www.paddle.com",
    urls: ["cdn.paddle.com/paddle/"],
  },
  {
    name: "PayPal",
    website: "https://www.paypal.com",
    urls: ["www.paypal.com/sdk/js", "www.paypalobjects.com/api/", "www.paypal.com/cgi-bin/webscr"],
  },
  {
    name: "Plaid",
    website: "https://plaid.com",
    urls: ["cdn.plaid.com/link/"],
  },
  {
    name: "ProfitWell",
    website: "https://www.paddle.com",
    urls: ["public.profitwell.com"],
  },
  {
    name: "Razorpay",
    website: "https://razorpay.com",
    urls: ["checkout.razorpay.com"],
  },
  {
    name: "Recurly",
    website: "https://recurly.com",
    urls: ["js.recurly.com"],
  },
  {
    name: "Square",
    website: "https://squareup.com",
    urls: ["web.squarecdn.com", "js.squareup.com"],
  },
  {
    name: "Stripe",
    website: "https://stripe.com",
    urls: ["js.stripe.com"],
    txt: ["stripe-verification="],
  },
  {
    name: "Zuora",
    website: "https://www.zuora.com",
    urls: ["static.zuora.com"],
  },
];
