/**
 * Ordinary words that look like a misspelt Portuguese word of the lexicon and are not. Made by reading, with an empty
 * guard, some six hundred everyday words written down for it, the Portuguese words of stopwords-iso (MIT) and those in
 * the translated messages of Django and Wagtail (BSD), and keeping what was taken for another. To be made again when the
 * lexicon grows.
 */
export const PT_GUARD = `
abortado acao accoes acerca acha acoes alcancar alerta alertas alias alinhado altera alterar alvo alvos
aninhada aninhadas aninhados anteriores antiga antigas apelido apelidos apesar area areas arrastar arraste
atos aula australiano bairro baixar banana banco bancos banheiro bar barras beber bola bolo bolos bombeiro
braco bracos britanico buscar buscas cabila cadeiras calcular calma camera caminhos campanha campo campos
canais cancelada cancelado cancelara cancele canto cantora capaz capazes carga carreira carro carros carta
cartas casal casas casos causar cavalo cavalos caveiras celulas centro certa cerveja chama chave chines
cinco classe classes clique colchetes colecoes colegas coloca colocadas colocar comandos combinado comecaram
comentar comente comida complexo condicao conectar contar conteudo conteudos contidas contra contribua copa
copiadas copo copos correcta correta corretos corrija cortar costa criada criadas criado criados crime
crimes criticas croata cross cruz cruzada curdo curingas curso cursos dados datas decimais decisoes deletado
demasiadas demasiados deputado desfocar despejando dessas destacar destas diretiva diretivas doente dois
economia ecra edita editando editar edite eleito eletrica eletronico emita emite encerrada encerrado
encontradas encontrado encontrados encontrou engracado enquanto enter entra enviando equipa equipes escala
escolha escolhas escolher escreva escreve escritas escritor escritos espaco espacos espanha esperava
esquecam esquecer esqueceu esquecida esquema esquerda estavamos estejam estoniano estreia excepcao excluida
excluido excluidos excluir excluirao excluiu exclusao exclusivas exclusivos execucao executado externas
externo facto fala falha falhadas falta faria fase fator fechadas feira ferro festival finais final folha
folhas fonte fontes foramos forca forma formatar formatos formos fostes fotos frisao gales ganha geometria
golpe gordo gostar graca gracas grafadas gravada guardada guardado guardar guarde horizontal importado
importar incluido inclusao india indica infancia inferno informada iniciado inicie iniciou inimigos inteira
interna internas interno internos irao jan japones junho juntas juntos lados lago largue largura last lentas
lento letao letra leva levado levando ligar limites limpo lineo listadas listado listados listar literal
livro livros logging lojas longe lua luas lutar maca mai make mal mantenha manter mapas marcacao marcados
marcar marcas marco maria maxima medica medico medidas medo melhores mensagens menus mesas meta metricas
mexicano milhares minimapa missao model mole montando moral mostradas mostrados motos mudancas nadar negar
negocio nessas nesses nesta nestas niveis nomeados norte nota notas note nove numerada numerica numeros
numref obra obras obtenha ocidental ocorre ocorrer ocorrerem odio orelha orelhas output paginas pair paises
papeis parar paris passada passado passaro passos passou paucas pegar pena pensar pequenos pera perda persa
personagem pesquisar pesquisas pesquise pessoais piloto pista planas policia pontos populares portal
portugues portugueses possa posto povos praca praticas preferencias premio presa preso pressao primeiras
projetos proximas pular punk quadrilhoes quantidade quarta quatro quente raio rasurado rato recentes
reconhece reiniciado rejeitar religiao remota remover removeu removida renomear renomeie resto resultar
retira retirada retirado retornar retro rica risco rodar rosto sabia saiu salt saltar salva salvar salvas
salve salvei salvou santo santos seca seccoes secoes seculo seculos sede seguida segundos seguro setima side
sinais sinal sites solo solte submetida suportado suporte suportsdo tabela table tais tantas tardes tecla
tecnica tecnicas tecnico temas terao terceira terminar termo termos terras terreno teve text textos tiro
toca tomar topico topicos torna tornando tornou torres totp trabalhador traco tracos trancar trata tratado
tratados tratar trilhao trilhoes ultimas ultimo uniao unidade valida validas valido validos varios vazias
velha vendo venha versao vidas video vindo visao vossas vossos votar voto votos write
`;
