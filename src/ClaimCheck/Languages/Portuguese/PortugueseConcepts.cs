namespace ClaimCheck.Languages.Portuguese;

/// <summary>
/// Portuguese words that tell the same fact as English ones: a line a concept of the English table, or an English word that needs none, and then the words. It holds what news counts and tells of.
/// </summary>
internal static class PortugueseConcepts
{
    public const string Words =
        """
        die: morrer morreu morreram morto mortos morta mortas morte mortes faleceu faleceram óbito óbitos matar matou mataram
        injure: ferir feriu ferido feridos ferida feridas
        arrest: deter detido detidos detidas preso presos presas prendeu
        release: libertar libertado libertados solto soltos
        rescue: resgatar resgatado resgatados salvar salvos retirado retirados retiradas evacuados evacuadas
        flee: fugir fugiu fugiram deslocados deslocadas desalojados desalojadas
        return: regressar regressaram voltar voltaram
        attack: ataque ataques atacar atacou atentado
        shoot: tiroteio disparos
        crash: acidente acidentes colisão choque descarrilamento descarrilou
        quake: terremoto terremotos sismo tremor
        flood: enchente enchentes inundação inundações inundadas cheia cheias
        storm: tempestade tempestades furacão
        burn: incêndio incêndios queimado queimados queimou arderam
        explode: explosão explosões explodiu
        collapse: desabamento desabou colapso
        damage: dano danos danificado danificados danificadas destruído destruídos destruída destruídas prejuízo prejuízos
        buy: comprar comprou compra adquiriu
        sell: vender vendeu venderam vendidos
        pay: pagar pagou pagaram pagamento
        fine: multa multas
        sentence: condenado condenados condenou
        elect: eleição eleições votar votos eleito
        resign: demitiu renunciou renúncia
        hire: contratar contratou contratados
        layoff: demitir demissões despedimentos
        win: ganhar ganhou venceu vitória
        lose: perder perdeu perderam
        increase: aumentar aumentou aumento subir subiu cresceu crescimento
        decrease: cair caiu caíram queda baixou diminuiu
        build: construir construiu construção
        open: abrir abriu aberto abertura
        close: fechar fechou fechado fechados fechadas
        protest: protesto protestos manifestação
        infect: infectados infetados casos
        discover: encontrado encontrados encontrou descobriu
        invest: investir investiu investimento
        spend: gastar gastou gastos
        produce: produzir produziu produção
        carry: transportava
        people: pessoa pessoas gente
        child: criança crianças menino meninos
        woman: mulher mulheres
        man: homem homens
        student: estudante estudantes aluno alunos
        worker: trabalhador trabalhadores funcionário funcionários empregado empregados
        protester: manifestante manifestantes
        patient: paciente pacientes
        passenger: passageiro passageiros
        resident: habitante habitantes morador moradores
        refugee: refugiado refugiados migrante migrantes
        victim: vítima vítimas
        prisoner: prisioneiro prisioneiros recluso reclusos
        police: polícia policial policiais polícias
        troops: soldado soldados tropas
        firefighter: bombeiro bombeiros
        home: casa casas moradia moradias residência residências
        building: edifício edifícios prédio prédios
        school: escola escolas
        hospital: hospital hospitais
        country: país países
        company: empresa empresas companhia companhias
        vehicle: carro carros veículo veículos caminhão caminhões
        plane: avião aviões
        ship: barco barcos navio navios balsa
        train: trem trens comboio comboios
        bridge: ponte pontes
        road: estrada estradas
        river: rio rios
        factory: fábrica fábricas
        store: loja lojas
        customer: cliente clientes
        player: jogador jogadores
        village: aldeia aldeias vila vilas
        ticket: bilhete bilhetes ingresso ingressos
        tonne: tonelada toneladas
        hectare: hectare hectares
        spectator: espectador espectadores
        revenue: receita receitas faturamento vendas
        profit: lucro lucros
        debt: dívida dívidas
        budget: orçamento
        price: preço preços custo
        wage: salário salários
        unemployment: desemprego
        inflation: inflação
        magnitude: magnitude
        depth: profundidade
        height: altura alto
        speed: velocidade
        temperature: temperatura temperaturas
        population: população
        mayor: prefeito prefeita
        government: governo
        voter: eleitor eleitores
        electricity: eletricidade energia
        missing: desaparecido desaparecidos
        """;
}
