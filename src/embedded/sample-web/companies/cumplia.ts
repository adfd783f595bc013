/**
 * In Spanish, and it sells what others certify: the standards it shows are its goods and no claims. No structured data;
 * its legal name and seat stand in the legal notice, below the name of the company that houses the site.
 */
import type { SampleCompany } from "../company";
import { createLayout, linkList, logos, planCard, robots } from "../pages";

const page = createLayout({
  siteName: "Cumplia",
  lang: "es",
  nav: { Producto: "/producto", Precios: "/precios", Clientes: "/clientes", "Quiénes somos": "/quienes-somos" },
  footer: `${linkList({ "Aviso legal": "/aviso-legal", "Referencia de la API": "/desarrolladores/api" })}
<p>Cumplia, Madrid</p>`,
});

export const cumplia: SampleCompany = {
  name: "Cumplia",
  domain: "cumplia.example",
  why: "A site in Spanish that sells compliance: the standards it names are its goods",
  site: {
    routes: {
      "/robots.txt": robots("User-agent: *", "Allow: /"),
      "/": page({
        title: "Cumplia: certificación ISO 27001 sin papeleo",
        description: "Ayudamos a su empresa a conseguir ISO 27001, SOC 2 y el ENS.",
        body: `
<h1>La auditoría, en orden</h1>
<p>Cumplia reúne las pruebas que pide el auditor y avisa cuando falta una. Ayudamos a su empresa con la certificación ISO 27001.</p>
<h2>Un programa para cada norma</h2>
${logos(["ISO 27001", "SOC 2", "RGPD"])}
<p>SOC 2 para startups</p>`,
      }),
      "/producto": page({ title: "Producto", body: "<h1>Producto</h1><p>Pruebas, avisos y un calendario.</p>" }),
      "/desarrolladores/api": page({ title: "Referencia de la API", body: "<h1>Referencia de la API</h1>" }),
      "/precios": page({
        title: "Precios",
        body: `
<h1>Precios</h1>
<p>Prueba gratis 14 días.</p>
${planCard("Una norma", "290 € al mes", "Empieza ahora")}
${planCard("Todas las normas", "Precio personalizado", "Solicita una visita")}`,
      }),
      "/clientes": page({
        title: "Clientes",
        body: `
<h1>Nuestros clientes</h1>
<ul><li>Talleres Urrutia</li><li>Cooperativa del Tajo</li></ul>
<h2>Por sectores</h2>
<ul><li>Salud</li><li>Educación</li></ul>`,
      }),
      "/quienes-somos": page({
        title: "Quiénes somos",
        body: "<h1>Quiénes somos</h1><p>Cumplia fue fundada en 2020. Somos un equipo de entre 30 y 40 personas.</p>",
      }),
      "/aviso-legal": page({
        title: "Aviso legal",
        body: `
<h1>Aviso legal</h1>
<p>Alojamiento: Nube del Norte S.A., 48001 Bilbao</p>
<p>Titular: Cumplia Tecnología, S.L.<br>NIF B-00000000<br>Calle de Atocha 96, 28012 Madrid</p>`,
      }),
    },
  },
};
