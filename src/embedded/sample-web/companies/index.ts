/**
 * The sample companies, in the order worth showing. Adding one is a file here, its line below, and what research must
 * find out about it in `../expected/<domain>.json`, written from the facts and not from a run.
 */
import type { SampleCompany } from "../company";
import { ashgrove } from "./ashgrove";
import { bloomcart } from "./bloomcart";
import { brackenridge } from "./brackenridge";
import { brinecrest } from "./brinecrest";
import { castellan } from "./castellan";
import { cinderPeak } from "./cinderpeak";
import { hazelmere, otteryFinch } from "./closed-boards";
import { copperline } from "./copperline";
import { corvane } from "./corvane";
import { cumplia } from "./cumplia";
import { fennelAnalytics } from "./fennelanalytics";
import { ferrostack } from "./ferrostack";
import { fjordmark } from "./fjordmark";
import { foxgloveType } from "./foxglovetype";
import { granitwerk } from "./granitwerk";
import { halvorsen } from "./halvorsen";
import { harrowPike } from "./harrowpike";
import { juniperTrail } from "./junipertrail";
import { kestrelRobotics } from "./kestrelrobotics";
import { larkmoor } from "./larkmoor";
import { larkspur } from "./larkspur";
import { lindenhof } from "./lindenhof";
import { ljungdahl } from "./ljungdahl";
import { marlowReed } from "./marlowreed";
import { marrowstone } from "./marrowstone";
import { meridianFreight } from "./meridianfreight";
import { millrace } from "./millrace";
import { barleycode, brasslatch, gatemark, junipersoft, ostermoor, tidebell, velloria } from "./not-their-own";
import { oakHollow } from "./oakhollow";
import { papilioSante } from "./papiliosante";
import { parcelwise } from "./parcelwise";
import { pellbrook } from "./pellbrook";
import { pinecrest } from "./pinecrest";
import { quillmark } from "./quillmark";
import { sablefin } from "./sablefin";
import { saltmarsh } from "./saltmarsh";
import { steinbach } from "./steinbach";
import { tesseraGrid } from "./tesseragrid";
import { thistleAndThyme } from "./thistleandthyme";
import { tidewell } from "./tidewell";
import { tolland } from "./tolland";
import { hollowgate, ironwick, oldWharf, sableVault } from "./unreachable";
import { veldkamp } from "./veldkamp";
import { wrenloom } from "./wrenloom";

export const COMPANIES: readonly SampleCompany[] = [
  tesseraGrid,
  quillmark,
  ferrostack,
  papilioSante,
  kestrelRobotics,
  fjordmark,
  saltmarsh,
  corvane,
  granitwerk,
  steinbach,
  cumplia,
  harrowPike,
  pellbrook,
  brinecrest,
  brackenridge,
  millrace,
  juniperTrail,
  tidewell,
  marrowstone,
  halvorsen,
  castellan,
  foxgloveType,
  larkmoor,
  bloomcart,
  larkspur,
  lindenhof,
  veldkamp,
  ljungdahl,
  thistleAndThyme,
  oakHollow,
  wrenloom,
  fennelAnalytics,
  sablefin,
  hazelmere,
  otteryFinch,
  marlowReed,
  parcelwise,
  meridianFreight,
  copperline,
  barleycode,
  ostermoor,
  junipersoft,
  brasslatch,
  velloria,
  tidebell,
  ashgrove,
  tolland,
  pinecrest,
  cinderPeak,
  sableVault,
  ironwick,
  gatemark,
  hollowgate,
  oldWharf,
];
