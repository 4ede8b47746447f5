/**
 * Ordinary words that look like a misspelt Spanish word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Spanish words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another. To be made again when the
 * lexicon grows.
 */
export const ES_GUARD = `
abortada accesibles acceso acerca actores actual actuales afectados agosto agregado alcanzar alias alterar
ambas amo anadida anadidas anadido anadidos anadir ancla anclas anda anidado anidados antigua apellido
apellidos apertura aplica aplicacion aprobada aprobadas aprobado aprovado aquellos area areas argentina
arreglos arte artes australiano autenticarse autos aviones bajar banca banco bancos barra barras barrio
bases basta batalla beber bienes billon billones blanda blando bloque bloquear bloqueo bombero borrada
borrado borrador borrados borraran brazos britanico busque busquedas bytes cabello cabellos cajero calles
camara cambia cambiado cambie cambios camino campo campos canal canares cancelado cancelar cancelara
cantidad capaz carga cargada cargado cargando carlos carrera carretera carro carta cartas casillas caso
casos castillo causa causas celulares cerrar cerveza checo chile cien cierto ciertos cinco cine cite ciudad
ciudades coche cola coloca colocar colombiano coma comandos comas comida comidas comienza comilla comillas
comision compania companias complejo completada completar compuesto conoce conocida conocido conste consulte
contar continue contra copa copas correcta correctas correcto correo cors costura costuras cree croata
cuanta cuantas cuantos cuarto cuatro cuentan cuerpos datas decorativa decorativo deje demas demasiados
descarga descargar desunido detecta dijo economia edita editando editar efectivas electronico eliminada
eliminado eliminar eliminara elimino ello emita empleado empresa empresas encotrado enero enter entra entrar
entrega enviando escalera espacios espana especiales estandar estaras estareis estaremos estarias esteis
estricta estrictos estudiar etiquedas etiquetar excluido expresion fallida fallidos fallo falta fase figura
filas final flujo flujos fondos forma formar formas formatos foro frison fuente fuentes gales gana ganas
genera generado generados genere geometria geometrias gis gorda gordo grado guardada guardado guardados
habiamos habian hablan hambre haria hindi hoja hojas horizontal huevo huevos importado importar incluya
indica indico informado informes ingresa ingresar intentas intento intentos japones jardines juan juega
junio junta juntos justo lago lagos laterales latin latino lentas leton letra limpio lista listas listo
listos literal llamada llamadas llamado lugares madera mala malas manos mantener mantenga mapas marcada
marcados marcar marcas marcha marco maria mario mariposa martes maxima mayo medica medicina medico medicos
medidas mediodia mejores mente mentira menudo menus mercados mesas meta miembros mientras millon millones
mina minuto minutos mira mirada mismas moderada moderado modifico moneda monton mostrada mostradas mostrado
motores motos movera mucha nadar naturaleza negocio negrilla ningunas ningunos niveles none normas nueve
numerico numeros numref obra obras ocho olvidado olvido orejas paginas panel paneles pantalla papel papeles
pared paris partidos pasado pasando patria patrones pelea pelota pena perdio perfiles perros persa personaje
pesar pescado piano pierde pina pixeles planta plantas plantilla plato platos plaza plazo pocas pocos poder
pollo populares posibles premio premios prensa primaria primer primero primeros problemas pseudo pudo puerto
quedar range raras rato raton raza razon razones recientes refrescar regiones reglas regreso reiniciado
reinicio removera reportado resto risa rumano ruso ruta rutas sabado saben salt saltar salvar santo santos
seas seco sectores separar separas separe seras sereis sexo sillas simples somos soportado soporte sorbio
soyos subirlas sueco sueno suenos suya suyas tabla tablas table tales tamanos tanto tarde tareas tecnica
tecnico temas tengas tenia teniamos tenias teniendo terceras terminar terreno tierras topicos total totales
totp trabajador trabajadores trabajais trabajamos trabajan tradicion tratar traves tree tropas tuyos ultimas
ultimos unico universidades valida validas varias variedad verse vidas vieja vision volverlo vuelva vuestras
vuestros
`;
