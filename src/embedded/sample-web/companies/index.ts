/**
 * The sample companies, in the order worth showing. Adding one is a file here, its line below, and what research must
 * find out about it in `../expected/<domain>.json`, written from the facts and not from a run.
 */
import type { SampleCompany } from "../company";
import { ashgrove } from "./ashgrove";
import { bloomcart } from "./bloomcart";
import { brinecrest } from "./brinecrest";
import { cinderPeak } from "./cinderpeak";
import { copperline } from "./copperline";
import { corvane } from "./corvane";
import { fennelAnalytics } from "./fennelanalytics";
import { ferrostack } from "./ferrostack";
import { fjordmark } from "./fjordmark";
import { granitwerk } from "./granitwerk";
import { harrowPike } from "./harrowpike";
import { kestrelRobotics } from "./kestrelrobotics";
import { larkspur } from "./larkspur";
import { lindenhof } from "./lindenhof";
import { ljungdahl } from "./ljungdahl";
import { marlowReed } from "./marlowreed";
import { meridianFreight } from "./meridianfreight";
import { oakHollow } from "./oakhollow";
import { papilioSante } from "./papiliosante";
import { parcelwise } from "./parcelwise";
import { pinecrest } from "./pinecrest";
import { quillmark } from "./quillmark";
import { saltmarsh } from "./saltmarsh";
import { steinbach } from "./steinbach";
import { tesseraGrid } from "./tesseragrid";
import { thistleAndThyme } from "./thistleandthyme";
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
  harrowPike,
  brinecrest,
  bloomcart,
  larkspur,
  lindenhof,
  veldkamp,
  ljungdahl,
  thistleAndThyme,
  oakHollow,
  wrenloom,
  fennelAnalytics,
  marlowReed,
  parcelwise,
  meridianFreight,
  copperline,
  ashgrove,
  tolland,
  pinecrest,
  cinderPeak,
  sableVault,
  ironwick,
  hollowgate,
  oldWharf,
];
