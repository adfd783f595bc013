/**
 * Words of software, by language, separated by commas or line breaks. They are written without accents; plurals and
 * grammatical gender don't matter, and words like "of" and "de" are passed over. `*` is any ending. A phrase stands in
 * one list only, under the first language that has it.
 */
import type { FieldWords } from "../rules";

export const SOFTWARE_FIELD_WORDS: FieldWords = {
  software: {
    en: `
      software, saas, web, website, web application, web app, mobile, mobile app, app, application, apps, webshop
      backend, back end, frontend, front end, fullstack, full stack, server side, client side, middleware
      microservice, api, apis, sdk, ui, ios, android, flutter, react native, xamarin, react, reactjs, angular
      angularjs, vue, vuejs, svelte, nextjs, nodejs, node, javascript, typescript, js, html, css, java, jee, j2ee
      spring boot, kotlin, scala, python, django, flask, fastapi, ruby, ruby on rails, php, laravel, symfony, drupal
      wordpress, magento, typo3, shopify, golang, go, rust, elixir, erlang, haskell, clojure, swift, perl, cobol
      mainframe, delphi, vba, cplusplus, csharp, dotnet, pl sql, plsql, asp, qt, c, unity, unreal, game engine
      gameplay, graphic engine, rendering, engine programming, compiler, distributed system, blockchain
      smart contract, solidity, web3, low code, rpa, mendix, outsystem, pega, developer experience
      developer productivity, developer tool, developer platform, developer tooling, internal tooling, build tooling
      build and release, build system, product software, software product, software development, software engineering
      application development, web development, app development, mobile development, game development, video game
      growth engineering, product engineering, core engineering, platform engineering, payment engineering
      software quality, sharepoint, simulation software, checkout, search
      fintech engineering, digital product, digital platform, ecommerce platform, e commerce platform
      payment platform, graphics software, gpu, video streaming, video codec, codec, streaming, dsp, payment, ads
      ad tech, adtech, ads ranking, ranking, identity platform, messaging, personalization, monetization, telemetry
      protocol, runtime, algorithm, optimization algorithm, experimentation, notification, accessibility engineering
      developer infrastructure, site performance, web performance, core platform, graphql, wasm, webassembly, ar, vr
      xr, engine developer, toolchain, devtools, sdks, open source, crypto, defi, quantum software, trading system
      low latency, billing system, checkout platform, search platform, map, maps, routing, localization engineering
      internationalization technical staff, api platform
    `,
    de: `
      softwareentwicklung, software ent*, webentwicklung, anwendungsentwicklung, anwendungs, applikationsentwicklung
      app entwicklung, web*, programmierung, informatik anwendungsentwicklung, spieleentwicklung, mobile entwicklung
      software*
    `,
    fr: `
      logiciel*, developpement logiciel, developpement web, developpement mobile, developpement informatique
      developpement applicatif, applicatif*, progiciel, etude et developpement, genie logiciel, jeux video
      embarque logiciel
    `,
    es: `
      desarrollo de software, desarrollo web, desarrollo movil, ingenieria de software, aplicacion, movil
      desarrollo de sistema, desarrollo de aplicacion, programacion, programacion web, videojuego*
    `,
    pt: `
      desenvolvimento de software, desenvolvimento web, desenvolvimento mobile, engenharia de software, aplicativo
      desenvolvimento de sistema, desenvolvimento de aplicacao, programacao, aplicacoes, fabrica de software
    `,
    nl: `
      softwareontwikkeling, webontwikkeling, applicatieontwikkeling, applicatie, programmeren, webdevelopment
      app ontwikkeling
    `,
    it: "sviluppo software, sviluppo web, applicazioni",
    sv: "mjukvar*, programvar*, systemutveckling, webbutveckling, webb, webb*, apputveckling, mobil utveckling",
    da: "softwareudvikling, webudvikling, systemudvikling",
    pl: "oprogramowani*, aplikacj*",
  },
  engineering: {
    en: `
      engineering, technology, tech, technical lead, technical leader, technical director, technical co founder
      team lead engineering, software craftsmanship, engineering and technology, engineering and product
      product engineering and design, technology and product, product and technology, r and d, rnd
      research and development, dev team, it development, product development
    `,
    de: `
      it entwicklung, technischer leiter software, produktentwicklung software, forschung und entwicklung
    `,
    fr: `
      lead technique, leader technique, lead tech, responsable technique, technique
      recherche et developpement, ingenierie
    `,
    es: "tecnologia, tecnologica, responsable tecnico, director tecnico",
    pt: "engenharia, responsavel tecnico, diretor tecnico",
    nl: "techniek, technologie",
    it: "responsabile tecnico",
    sv: "teknik",
    pl: "technologi*, rozwoj*",
  },
  development: {
    en: "development, development team",
    de: "entwicklung",
    fr: "developpement",
    es: "desarrollo",
    pt: "desenvolvimento",
    nl: "ontwikkeling",
    it: "sviluppo",
    sv: "utveckling",
    da: "udvikling",
  },
  infrastructure: {
    en: `
      infrastructure, infra, cloud, devops, dev ops, devsecop*, gitops, site reliability
      kubernetes, k8s, docker, openshift, aws, azure, gcp, google cloud, linux, unix, platform, observability
      virtualization, vmware, storage, production engineering, ci cd, cicd
      continuous integration, terraform, ansible, middleware operation, cloud operation, cloud infrastructure
      cloud platform, cloud native, it infrastructure engineering, sysops, hpc, high performance computing
      backup and storage, server engineer, server administrator, windows server, cdn, edge
    `,
    de: "infrastruktur, plattform, cloud infrastruktur, linux*, server*",
    fr: "plateforme, production informatique, exploitation cloud, systeme et reseau",
    es: "infraestructura, nube, plataforma, infraestructura en la nube",
    pt: "infraestrutura, nuvem, infraestrutura em nuvem",
    nl: "infrastructuur, platform*",
    sv: "molnplattform",
    pl: "infrastruktur*, chmur*",
  },
  embedded: {
    en: `
      embedded, embedded software, embedded system, embedded linux, embedded c, firmware, fpga, rtl, asic verification
      design verification, asic design verification, verification asic, digital design, digital verification
      digital ic, digital ic design, soc verification, soc design, silicon verification, verilog, vhdl, systemverilog
      bsp, bare metal, device driver, linux kernel, kernel, rtos, autosar, microcontroller, bootloader, adas software
      iot, iot software, asic design, uvm, logic design, fpga design, dsp software, hil, hardware in the loop
    `,
    de: "eingebettete system, hardwarenahe software, hardwarenahe, steuergerate software",
    fr: "embarqu*, logiciel embarque, systeme embarque",
    es: "embebido, sistema embebido",
    pt: "embarcado, sistema embarcado, software embarcado",
    sv: "inbyggda system, inbyggd*",
    pl: "wbudowan*, systemow wbudowanych",
  },
};
